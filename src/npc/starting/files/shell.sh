pip install --only-binary ":all:" -r ci/npc.txt
npc plan validate --to concise --report junit:plans.xml --report markdown:plans.md
