"""Of many plans, those are read again whose files changed; and what may depend on other files, when these come or go."""

import shutil
from pathlib import Path

from npc.reading.plans import Reading
from npc.serving.editions import Editor
from npc.serving.following import Follower
from npc.serving.looking import Looker
from support import ROOT


def readings(editor: Editor) -> dict[str, Reading]:
    """Return what each plan was read as."""
    plans = editor.edition.plans.values()
    return {Path(each.name).name: each.read.reading for each in plans if each.read}


def test_only_what_changed_is_read_again(tmp_path: Path) -> None:
    for name in ("nanhai-2023", "shili-2025", "shiliqu-2025"):
        shutil.copytree(ROOT / "plans" / name, tmp_path / "plans" / name)
    follower = Follower(Looker([], around=tmp_path, show=str))
    editor = Editor([], around=tmp_path, show=str)

    def changed() -> set[str]:
        before = readings(editor)
        assert follower.has_changed()
        editor.renew(follower.seen)
        now = readings(editor)
        return {name for name in now if now[name] is not before.get(name)}

    assert changed() == {"nanhai-2023", "shili-2025", "shiliqu-2025"}
    findings = len(editor.edition.report.diagnostics)
    assert findings
    assert not follower.has_changed()
    typed = tmp_path / "plans" / "shili-2025" / "work-points.yaml"
    typed.write_text(typed.read_text("utf-8") + "\n", "utf-8")
    assert changed() == {"shili-2025"}
    assert len(editor.edition.report.diagnostics) == findings
    (tmp_path / "evidence.pdf").write_bytes(b"%PDF")
    assert changed() == {"shiliqu-2025"}  # it has a ledger, which may name it
    (tmp_path / "npc.yaml").write_text("rules: {ignore: [NPC4]}\n", "utf-8")
    assert changed() == {"nanhai-2023", "shili-2025", "shiliqu-2025"}
    assert len(editor.edition.report.diagnostics) < findings
