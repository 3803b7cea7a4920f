"""`npc docx text`: the words of a Word file, by which git shows what has changed in it."""

from npc.cli.declaring import Options, argument
from npc.cli.options import OUTPUT
from npc.exit_codes import FINE
from npc.messages import Message


class TextOptions(Options):
    """Which file, and where its words go."""

    file = argument(metavar="FILE", help=Message("a Word file (.docx)", "Word 文件（.docx）"))
    output = OUTPUT


def text(options: TextOptions) -> int:
    """Write the words of a Word file: paragraphs in lines, rows of tables in lines with tabs.

    Raises:
        UsageError: The file cannot be read, or leads out of the repo in which it lies.

    """
    from pathlib import Path

    from npc.cli.exits import target
    from npc.cli.paths import refuse_led_out
    from npc.files.overwriting import refuse_overwrite
    from npc.originals.as_text import text_lines
    from npc.originals.opening import read_original

    path = Path(options.file)
    refuse_led_out(path)
    refuse_overwrite([path], written=[Path(options.output)] if options.output else [])
    lines = text_lines(read_original(path))
    made = "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")
    target(options.output, f"{path.stem}.txt").write(made)
    return FINE
