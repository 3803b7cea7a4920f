# Completion of npc for bash. What is typed is never run: npc is given it as text.
_npc() {
    local line kind
    COMPREPLY=()
    {
        IFS= read -r kind || return 0
        while IFS= read -r line; do
            COMPREPLY+=("${line%$'\r'}")
        done
    } < <(NPC_TYPED="${COMP_LINE:0:COMP_POINT}" command npc completion bash 2>/dev/null)
    case ${kind%$'\r'} in
        files) compopt -o default ;;
        names) compopt -o filenames ;;
    esac
}
complete -F _npc npc
