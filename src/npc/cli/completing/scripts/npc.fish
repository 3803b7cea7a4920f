# Completion of npc for fish. What is typed is never run: npc is given it as text.
function __npc_complete
    set -l typed (commandline -opc)
    set -l begun (commandline -ct)
    set -lx NPC_TYPED (string join -- \x1f $typed[2..-1] "$begun" | string collect)
    set -l answer (command npc completion fish 2>/dev/null)
    switch "$answer[1]"
        case files
            __fish_complete_path "$begun"
        case words names
            printf '%s\n' $answer[2..-1]
    end
end
complete -c npc -f -a '(__npc_complete)'
