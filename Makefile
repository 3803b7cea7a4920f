# The same tasks as dev.py, for those who have make.
.PHONY: docx test check bench forms attack
docx test check bench forms attack:
	@python3 dev.py $@
