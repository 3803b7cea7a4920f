@echo off
rem 为当前用户安装 npc：不需要管理员权限，不联网。
setlocal
set "WHEELS=%~dp0wheels"
set "TARGET=%LOCALAPPDATA%\npc"
set "PYTHON=py -⟨python⟩"
%PYTHON% -c "pass" >nul 2>nul || set "PYTHON=python"
%PYTHON% -c "import sys; sys.exit('%%d.%%d' %% sys.version_info[:2] != '⟨python⟩')" 2>nul
if errorlevel 1 (
    echo 没有找到 Python ⟨python⟩。请安装 Python ⟨python⟩（安装时选“只为当前用户”），或者换用适合本机 Python 的安装包。
    pause
    exit /b 1
)
%PYTHON% -m venv "%TARGET%" || goto failed
"%TARGET%\Scripts\python.exe" -m pip install --quiet --no-index --find-links "%WHEELS%" "%WHEELS%\⟨wheel⟩" || goto failed
"%TARGET%\Scripts\npc.exe" --version || goto failed
echo 已安装。命令是："%TARGET%\Scripts\npc.exe"
pause
exit /b 0
:failed
echo 没有装成，原因见上面的英文提示。
pause
exit /b 1
