# The same tasks as dev.py, for those who have make.
.PHONY: docx test check bench forms
docx test check bench forms:
	@python3 dev.py $@
