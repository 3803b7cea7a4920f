"""The bar of judgement: clean plans of many styles, and single faults of the kinds that offices fear."""
