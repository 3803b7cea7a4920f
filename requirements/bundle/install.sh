#!/bin/sh
# 为当前用户安装 npc：不需要管理员权限，不联网。装到别处：NPC_HOME=目录 sh install.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=${NPC_HOME:-"$HOME/.local/share/npc"}
for python in python⟨python⟩ python3; do
    if "$python" -c 'import sys; sys.exit("%d.%d" % sys.version_info[:2] != "⟨python⟩")' 2>/dev/null; then
        break
    fi
    python=
done
if [ -z "$python" ]; then
    echo "没有找到 Python ⟨python⟩。请安装 Python ⟨python⟩，或者换用适合本机 Python 的安装包。" >&2
    exit 1
fi
if ! "$python" -m venv "$target"; then
    echo "无法建立 $target。Debian、Ubuntu、统信需要 python⟨python⟩-venv 这个软件包。" >&2
    exit 1
fi
"$target/bin/python" -m pip install --quiet --no-index --find-links "$here/wheels" \
    "$here/wheels/⟨wheel⟩"
mkdir -p "$HOME/.local/bin"
ln -sf "$target/bin/npc" "$HOME/.local/bin/npc"
"$target/bin/npc" --version
echo "已安装到 $target；命令在 $HOME/.local/bin/npc"
