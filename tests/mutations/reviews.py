"""A clean review beside the plan, in which a figure is told differently in one of two places."""

from mutations.draft import Draft
from mutations.mutation import Mutation, mutation
from mutations.terms import Terms

_REVIEW = """\
kind: review
organ: {organ}办公室
title: {organ}办公室{year}年工作总结和{next}年工作计划
parts:
  - title: {year}年工作总结
    year: {year}
    as-of: {year}-12-20
    preamble: |
      {year}年，办公室紧紧围绕常委会中心工作，共服务保障人代会1次、常委会会议12次、主任会议24次、
      主任（扩大）会议4次、党组会议近50次，全年共发出审议意见17份，处理各类收发文3200余件。
    sections:
      - title: 做好会务和文稿工作
        text: |
          一是精心筹备各类会议。组织召开常委会会议12次，第12次常委会会议审议了年度工作报告。每月召开主任会议2次，
          全年24次主任会议，均按时召开，其中主任会议现场办公2次。上半年，召开主任会议11次。
          二是提高公文办理质量。全年收发文3215件，同比增加200件。
          三是跟踪审议意见办理。常委会{year}年形成审议意见17份，已办结审议意见15份。
      - title: 服务代表依法履职
        text: |
          列席市人大常委会会议3次。本届以来，共召开常委会会议40次。共收到代表建议120件，办结代表建议118件，重点督办代表建议8件。
          各镇人大共收到代表建议300件。全年开展执法检查2项、专题询问1次。
      - title: 加强机关建设
        text: |
          全年召开党组会议48次、主任（扩大）会议4次。一年来，收到代表建议120件，代表建议118件已全部办结。
  - title: {next}年工作计划
    year: {next}
    sections:
      - title: 做好服务保障
        text: 全年计划召开常委会会议10次、主任会议20次。{year}年，共召开常委会会议12次，要在此基础上进一步提高会务质量。
"""


def _put(draft: Draft, terms: Terms, old: str = "", new: str = "") -> None:
    organ = draft.texts["work-points"].partition("organ: ")[2].partition("\n")[0]
    text = _REVIEW.format(organ=organ, year=terms.year, next=terms.year + 1)
    assert not old or text.count(old) == 1, old
    draft.more["review.yaml"] = text.replace(old, new) if old else text


def _told(name: str, old: str, new: str) -> Mutation:
    return mutation(
        f"{name} told otherwise in a review",
        lambda draft, terms: _put(draft, terms, old, new),
        "figure-told-otherwise",
        near=lambda _: new,
    )


def _in_the_body(draft: Draft, terms: Terms) -> None:
    """Let a review of last year lie beside this year's work points."""
    _put(draft, terms._replace(year=terms.year - 1))
    draft.more["review.yaml"] = f"year: {terms.year}\n" + draft.more["review.yaml"]
    draft.add_text(f"{terms.year - 1}年，常委会共召开常委会会议9次。")


MUTATIONS = (
    _told("sessions", "组织召开常委会会议12次", "组织召开常委会会议13次"),
    _told("主任会议", "全年24次主任会议", "全年23次主任会议"),
    _told("主任（扩大）会议", "主任（扩大）会议4次。", "主任（扩大）会议5次。"),
    _told("党组会议, beside an approximate one,", "党组会议48次", "党组会议52次"),
    _told("issued 审议意见", "形成审议意见17份", "形成审议意见十六份"),
    _told("收发文", "收发文3215件", "收发文3150件"),
    _told("suggestions", "一年来，收到代表建议120件", "一年来，收到代表建议124件"),
    _told("answered suggestions", "代表建议118件已全部办结", "代表建议119件已全部办结"),
    mutation(
        "the year's sessions told otherwise in next year's plan",
        lambda draft, terms: _put(
            draft,
            terms,
            f"{terms.year}年，共召开常委会会议12次",
            f"{terms.year}年，共召开常委会会议11次",
        ),
        "figure-told-otherwise",
        near=lambda _: "常委会会议11次",
    ),
    mutation(
        "last year's sessions told otherwise in the body",
        _in_the_body,
        "figure-told-otherwise",
        near=lambda _: "常委会会议9次",
    ),
)
HARMLESS = (
    mutation("a review whose figures agree", _put, ""),
    mutation(
        "a work of another organ counted in a review",
        lambda draft, terms: _put(draft, terms, "各镇人大共", "县政府各部门共"),
        "",
    ),
)
