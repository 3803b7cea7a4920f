"""The office's own Word file with Jinja tags in it, filled.

A part is made into a template in steps, each a module: tags are found in the words of its paragraphs
(`finding`), and stand for themselves in its tree, however Word has spread them over runs (`joining`). Those that
belong together are told (`pairing`) and moved to where all of them are children of one element
(`placing`). What lies between two tags is a stretch of XML that Jinja never sees, so that nothing that a
tag prints is markup (`rendering`). What was made is tidied (`tidying`) and looked at (`checking`).
"""
