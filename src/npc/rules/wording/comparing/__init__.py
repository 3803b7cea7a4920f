"""What rules of wording load only where a plan holds something to compare."""
