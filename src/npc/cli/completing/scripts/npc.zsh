#compdef npc
# Completion of npc for zsh. What is typed is never run: npc is given it as text.
_npc() {
    local line
    local -a typed answer found shown
    typed=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
    answer=("${(@f)$(NPC_TYPED="${(pj:\x1f:)typed}" command npc completion zsh 2>/dev/null)}")
    if [[ ${answer[1]} == files ]]; then
        _files
        return
    fi
    for line in "${(@)answer[2,-1]}"; do
        [[ -n $line ]] || continue
        found+=("${line%%$'\t'*}")
        shown+=("${line/$'\t'/  -- }")
    done
    (( $#found )) && compadd -l -d shown -- "${(@)found}"
}
if [[ ${funcstack[1]} == _npc ]]; then
    _npc "$@"
else
    compdef _npc npc
fi
