"""The office's own Word file with Jinja tags in it, filled.

`filling` fills a file, part by part (`parts`). A part is made into a template in steps, each a module:

1. `finding`: tags are found in the words of its paragraphs, and read as they are typed (`tags`).
2. `joining`: each stands for itself in the tree, however Word has spread it over runs.
3. `placing`: those that belong together are moved to where all of them are children of one element, in
   the place of the paragraphs, rows and cells that they remove (`lifting`); runs are parted there
   (`parting`), and what a macro holds is brought together (`holding`).
4. `rendering`: what lies between two tags is a stretch of XML that Jinja never sees, so that nothing that
   a tag prints is markup; what tags may use is in `environment`, what stands for them meanwhile in `signs`.
5. `tidying`: what was made is as Word wants it, copies too (`copies`).
6. `checking`: no word is lost, and Word can open it.

What is wrong with a tag is a fault of the file (`faults`); names of Word's elements are in `elements`.
"""
