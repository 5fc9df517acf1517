"""Cuts templates with Django's lexer. Standard input: a list of texts; standard output: a list of lists of tokens, as JSON."""

import json
import sys

from django.template.base import Lexer, TokenType

names = {TokenType.TEXT: "text", TokenType.VAR: "variable", TokenType.BLOCK: "block", TokenType.COMMENT: "comment"}


def words(token):
    try:
        return token.split_contents()
    except (StopIteration, RuntimeError):
        return None


print(
    json.dumps(
        [
            [[names[t.token_type], t.contents, t.lineno, words(t)] for t in Lexer(text).tokenize()]
            for text in json.load(sys.stdin)
        ]
    )
)
