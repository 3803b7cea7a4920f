"""A plan that is only an account of work done: nothing in it can be listed, asked for or traced."""

from npc.messages import Message

NOTHING_PLANNED = Message(
    "“{title}” is a review, in which no matter is planned",
    "《{title}》是总结，没有安排事项",
)
NAME_PLAN = Message(
    "name the plan of the year; npc plan show outlines a review",
    "请指定当年的计划；看总结的提纲，用 npc plan show",
)
