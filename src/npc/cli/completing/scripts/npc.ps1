# Completion of npc for PowerShell. What is typed is never run: npc is given it as text.
Register-ArgumentCompleter -Native -CommandName npc -ScriptBlock {
    param($begun, $line, $cursor)
    $typed = @($line.CommandElements |
        Where-Object { $_.Extent.StartOffset -lt $cursor } |
        Select-Object -Skip 1 |
        ForEach-Object { if ($_.Value -is [string]) { $_.Value } else { $_.Extent.Text } })
    if ("$begun" -eq '') { $typed += '' }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new()
        $env:NPC_TYPED = $typed -join [char]0x1f
        $answer = @(& npc completion powershell 2>$null)
    } finally {
        Remove-Item Env:NPC_TYPED -ErrorAction SilentlyContinue
        [Console]::OutputEncoding = $encoding
    }
    $answer | Select-Object -Skip 1 | ForEach-Object {
        $word, $shown, $about = $_ -split "`t", 3
        if (-not $about) { $about = $shown }
        [System.Management.Automation.CompletionResult]::new($word, $shown, 'ParameterValue', $about)
    }
}
