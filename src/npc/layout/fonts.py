"""The fonts of the official format: who makes the same face, and what each font holds.

The standard asks for a face, such as 仿宋体, and for no foundry's (GB/T 9704-2012, 5.2.2). Names are
those by which fonts call themselves; where a system shows another in English, both are here.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from npc.records import NamedTuple


class Font(NamedTuple):
    """A font that offices have."""

    name: str
    english: str
    postscript: str
    """What a PDF calls it."""
    panose: str = ""
    """Its class, as Word writes it; nothing where that is not known."""


_GB2312 = "02010609030101010101"
_FIXED = "02010609060101010101"
FACES: Mapping[str, tuple[Font, ...]] = {
    "小标宋": (
        Font("方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXBSJW--GB1-0"),
        Font("方正小标宋_GBK", "FZXiaoBiaoSong-B05", "FZXBSK--GBK1-0"),
    ),
    "仿宋": (
        Font("仿宋_GB2312", "FangSong_GB2312", "FangSong_GB2312", _GB2312),
        Font("仿宋", "FangSong", "FangSong", _FIXED),
        Font("方正仿宋_GBK", "FZFangSong-Z02", "FZFSK--GBK1-0"),
        Font("方正仿宋简体", "FZFangSong-Z02S", "FZFSJW--GB1-0"),
        Font("华文仿宋", "STFangsong", "STFangsong"),
    ),
    "楷体": (
        Font("楷体_GB2312", "KaiTi_GB2312", "KaiTi_GB2312", _GB2312),
        Font("楷体", "KaiTi", "KaiTi", _FIXED),
        Font("方正楷体_GBK", "FZKai-Z03", "FZKTK--GBK1-0"),
        Font("方正楷体简体", "FZKai-Z03S", "FZKTJW--GB1-0"),
        Font("华文楷体", "STKaiti", "STKaiti"),
    ),
    "黑体": (
        Font("黑体", "SimHei", "SimHei", _FIXED),
        Font("方正黑体_GBK", "FZHei-B01", "FZHTK--GBK1-0"),
        Font("方正黑体简体", "FZHei-B01S", "FZHTJW--GB1-0"),
        Font("黑体-简", "Heiti SC", "STHeitiSC-Medium"),
        Font("华文黑体", "STHeiti", "STHeiti"),
    ),
    "宋体": (
        Font("宋体", "SimSun", "SimSun", "02010600030101010101"),
        Font("方正书宋_GBK", "FZShuSong-Z01", "FZSSK--GBK1-0"),
        Font("方正书宋简体", "FZShuSong-Z01S", "FZSSJW--GB1-0"),
        Font("宋体-简", "Songti SC", "STSongti-SC-Regular"),
        Font("华文宋体", "STSong", "STSong"),
    ),
}
"""By face, the best known first: Windows, 方正 as WPS and 麒麟 have it, macOS."""
_WORDS = (
    ("小标宋", ("小标宋", "xiaobiaosong", "xbs")),
    ("仿宋", ("仿宋", "fangsong", "fang song")),
    ("楷体", ("楷", "kai")),
    ("黑体", ("黑体", "simhei", "heiti", "方正黑", "fzhei")),
    ("宋体", ("宋体", "simsun", "书宋", "stsong", "报宋")),
)
"""What names of a face hold; 小标宋 and 仿宋 come before 宋体, whose name they hold."""


@lru_cache(maxsize=256)
def face(font: str) -> str:
    """Return the face of a font, whichever foundry made it; else its own name."""
    name = font.lower()
    return next((known for known, words in _WORDS if any(each in name for each in words)), font)


def known(name: str) -> Font | None:
    """Return the font that calls itself so."""
    fonts = (font for fonts in FACES.values() for font in fonts)
    return next((font for font in fonts if name in {font.name, font.english}), None)


def others(name: str) -> Iterator[str]:
    """Yield the names that take the place of a font: its own in English, then those of the same face."""
    for font in FACES.get(face(name), ()):
        for one in (font.name, font.english):
            if one != name:
                yield one


def encoding(name: str) -> str:
    """Return the standard whose characters a font holds, as Python names it; nothing where none is said.

    By its name: _GB2312 and 方正's 简体 hold the 6763 characters of GB/T 2312-1980, _GBK the 21003 of GBK.
    """
    if name.endswith("_GBK"):
        return "gbk"
    is_small = name.upper().endswith("_GB2312") or (
        name.startswith("方正") and name.endswith("简体")
    )
    return "gb2312" if is_small else ""


def larger(name: str, character: str) -> str:
    """Return a font of the same face that has a character; nothing where no known one surely does."""
    fonts = (font.name for font in FACES.get(face(name), ()) if encoding(font.name) == "gbk")
    return next((font for font in fonts if character.encode("gbk", "ignore")), "")
