# The same tasks as dev.py, for those who have make.
.PHONY: docx test check bench forms attack pin audit
docx test check bench forms attack pin audit:
	@python3 dev.py $@
