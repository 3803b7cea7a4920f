"""Properties that styles of several kinds have, as XML text."""

CHINESE, ENGLISH = "zh-CN", "en-US"
"""The language of words in Latin letters, by which programs break lines: that of the document."""
CENTRED = '<w:jc w:val="center"/>'
LEFT = '<w:jc w:val="left"/>'


def exact_line(pitch: int, *, before: int = 0, after: int = 0) -> str:
    """Set lines exactly so many twips apart, with space around the paragraph."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{pitch}" w:lineRule="exact"/>'
