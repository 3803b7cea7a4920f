"""Command lines: the parser and Typer read the same, and every command is declared whole."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from npc.cli import app
from npc.cli.commands import COMMANDS, GROUPS, members
from npc.cli.declaring import Call, Command, Option
from npc.cli.help import wrapped
from npc.cli.parsing import Unclear, find, read
from npc.errors import UsageError
from npc.output.reports.width import width

VALUES = st.sampled_from(
    ["7", "", "a b", "报告.yaml", "-", "--", "-x", "--help", "a=b", "=", "٣", "1_0", " 3 ", "--to"]
)


def words_of(command: Command) -> st.SearchStrategy[list[str]]:
    """Make command lines of a command's own options, in every way that they can be written."""
    flags = [
        flag for option in command.load()[1].declared for flag in (*option.flags, *option.also)
    ]
    flag = st.sampled_from(["--nothing", "-z", *flags])
    word = st.one_of(
        VALUES,
        flag,
        st.builds("{}={}".format, flag, VALUES),
        st.builds("{}{}".format, flag, VALUES),
        st.builds("-{}{}".format, st.sampled_from("oqh"), VALUES),
        st.builds("-q{}".format, st.sampled_from(["o", "oX", "q", "="])),
    )
    return st.lists(word, max_size=6)


def values(call: Call) -> dict[str, object]:
    """Return what a command would be run with."""
    options = call.options
    return {option.name: getattr(options, option.name) for option in type(options).declared}


def arguments(call: Call) -> list[str]:
    """Return what stands on the command line without a flag."""
    found: list[str] = []
    for option in type(call.options).declared:
        value = getattr(call.options, option.name)
        if not option.flags and value is not None:
            found += value if option.is_repeated else [value]
    return found


@pytest.mark.parametrize("path", COMMANDS)
def test_the_parser_and_typer_read_the_same(path: str) -> None:
    """What the one reads or refuses so does the other; written again it is read as before."""
    command = COMMANDS[path]

    @settings(max_examples=60)
    @given(words_of(command))
    def check(words: list[str]) -> None:
        whole = [*path.split(), *words]
        if path in GROUPS and words and not words[0].startswith("-"):
            with pytest.raises(UsageError):  # it would be one of its commands
                app.read(whole)
            return
        assert find(whole) == (command, words)
        try:
            call = read(command, words)
        except Unclear as unclear:
            if unclear.fault is None:  # help
                assert app.read(whole) == 0
            else:
                with pytest.raises(UsageError):
                    app.read(whole)
            return
        understood = app.read(whole)
        assert isinstance(understood, Call)
        assert values(understood) == values(call)
        again = read(command, [*call.options.written(), "--", *arguments(call)])
        assert values(again) == values(call)

    check()


@pytest.mark.parametrize("words", [["--year=", "--year=7"], ["--year=x", "--year=7"]])
def test_of_an_option_that_is_given_twice_the_last_counts(words: list[str]) -> None:
    """What stands before it is not read."""
    understood = app.read(["plan", "show", *words])
    assert isinstance(understood, Call)
    assert values(understood) == values(read(COMMANDS["plan show"], words))


@pytest.mark.parametrize("path", COMMANDS)
def test_every_command_is_declared_whole(path: str) -> None:
    """Each option has its name, words in both languages, and flags that no other has."""
    _, options = COMMANDS[path].load()
    flags = [flag for option in options.declared for flag in (*option.flags, *option.also)]
    assert len(flags) == len(set(flags))
    for option in options.declared:
        assert isinstance(getattr(options, option.name), Option)
        assert all(option.help)
        assert bool(option.metavar) is (option.read is not None)


def test_every_command_has_its_group() -> None:
    """A group is shown with what it holds, once; one that is a command too as a group."""
    shown = [member.path for path in GROUPS for member in members(path)]
    assert sorted(shown) == sorted({*COMMANDS, *filter(None, GROUPS)})


@pytest.mark.parametrize(
    "words", [["ledger", "-h"], ["ledger", "--plan", "7", "-h"], ["plan", "-h"]]
)
def test_help_is_asked_for_in_short_everywhere(words: list[str]) -> None:
    assert app.read(words) == 0


@pytest.mark.parametrize("words", [["ledger", "list"], ["ledger", "--year", "2025", "counts"]])
def test_a_group_that_is_a_command_too_takes_no_other_word(words: list[str]) -> None:
    """What follows it is one of its commands or an option; options before a command are not lost unseen."""
    with pytest.raises(UsageError):
        app.read(words)


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("one two three", 8, ["one two", "three"]),
        ("把规则算作 error，可多次使用", 16, ["把规则算作", "error，可多次使", "用"]),
        ("把规则算作 error，可多次使用", 22, ["把规则算作 error，", "可多次使用"]),
        ("只检查这些规则：代码、名称", 10, ["只检查这些", "规则：", "代码、名称"]),
        ("a-very-long-word", 6, ["a-very-long-word"]),
        ("", 10, [""]),
    ],
)
def test_help_is_wrapped_by_its_width(text: str, columns: int, lines: list[str]) -> None:
    """A Chinese character takes two columns; no line begins with a comma."""
    assert list(wrapped(text, columns)) == lines
    assert all(width(line) <= max(columns, 16) for line in lines)
