# The same tasks as dev.py, for those who have make.
.PHONY: docx test check bench
docx test check bench:
	@python3 dev.py $@
