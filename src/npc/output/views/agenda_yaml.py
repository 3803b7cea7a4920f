"""One session as an agenda to start from: a document of `kind: agenda`, as plan files have it.

Its items are those of the plan, by their ids, so that nothing is typed twice. An item without an id
is written with its title, under a comment on where to give it one.
"""

import json
import re
from collections.abc import Iterator

from npc.characters import visible
from npc.errors import UsageError
from npc.kinds.spelling import spelt
from npc.messages import Language, Message, Verbatim
from npc.source.spelling import KeyNames, names_of
from npc.views.table import Text, in_language, sentence
from npc.views.view import AgendaDraft, DraftItem, View


def document(view: View[Text], language: Language) -> bytes:
    """Return the agenda of the session of a view.

    Raises:
        UsageError: It is not of one session.

    """
    if view.draft is None:
        raise UsageError(_NO_SESSION, hint=_NAME_IT)
    return "".join(f"{line}\n" for line in _lines(view.draft, language)).encode()


_NO_SESSION = Message("an agenda is of one session", "议程只列一次会议")
_NAME_IT = Message(
    "name the session with --session, and where several have the number, the kind with --meeting",
    "用 --session 写明哪一次；几种会议次数相同的，再用 --meeting 写明是哪种会议",
)


def _lines(draft: AgendaDraft, language: Language) -> Iterator[str]:
    def comment(words: Message, **values: object) -> str:
        told = words.format(**values).with_keys(draft.keys)
        return f"# {visible(sentence(told, language))}"

    yield comment(_HEAD)
    if draft.agendas:
        yield comment(_ALREADY, agendas=draft.agendas)
    names = names_of(_AGENDA, draft.keys)
    session = names.below(_SESSION)
    words = {"kind": draft.kind, "session": draft.name}
    pairs = [f"{session.written(key)}: {_scalar(word)}" for key, word in words.items() if word]
    pairs.append(f"{session.written('date')}: {draft.date}")
    yield f"{names.written('kind')}: {names.below('kind').word(_AGENDA)}"
    yield f"{names.written('id')}: {draft.id}"
    yield f"{names.written(_SESSION)}: {{{', '.join(pairs)}}}"
    coming = [item for item in draft.items if not item.why_not]
    yield f"{names.written('items')}:{'' if coming else ' []'}"
    if any(item.id is None for item in coming):
        yield f"  {comment(_NO_IDS)}"
    for item in draft.items:
        if item.why_not:
            title, why = Verbatim(item.text), in_language(item.why_not, language)
            yield f"  {comment(_NOT_COMING, why=why, title=title)}"
        else:
            yield f"  - {_item(item, names.below('items'))}"


def _item(item: DraftItem, names: KeyNames) -> str:
    if item.id is None:
        return f"{names.written('title')}: {_scalar(item.text)}    # {visible(item.place)}"
    return f"{names.written('same')}: {_scalar(item.id)}    # {visible(item.text)}"


_AGENDA, _SESSION = "agenda", "session"


def _scalar(text: str) -> str:
    """Write a text as a value that YAML reads as this text, also within braces."""
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


_PLAIN = re.compile(
    r"(?!(?:true|false|null|yes|no|on|off)$)[^\W\d_](?:[^\W_]|[（）《》、，；：。“”]|(?<=\w)-(?=\w))*"
)
"""Words that nobody takes for a number, a mark or a key."""
_HEAD = Message(
    "An agenda to start from: check it and save it among the files of the plan",
    "议程初稿：核对后存入计划目录",
)
_ALREADY = Message(
    "The plan has an agenda of this session already: {agendas}",
    "计划中已有这次会议的议程：{agendas}",
)
_NO_IDS = spelt(
    Message(
        "What has a title here has no id in the plan: give it one there and write “<same>: ID” here, "
        "or it stands in the year twice",
        "写 <Item.title> 的，计划中没有写 <Item.id>：请先在注明的地方写上 <Item.id>，再在这里改写为 <same>: ID，以免同一事项列两次",
    )
)
_NOT_COMING = Message("{why}: {title}", "{why}：{title}")
