"""A model for the tool `llm`: `llm -m seq2cmd "restart nginx"` answers offline. Found by the entry point `llm` in pyproject.toml."""

import json
from collections.abc import Callable, Iterator
from typing import cast

import llm
from pydantic import ConfigDict, Field

from .errors import RequestError
from .suggestion import Suggestion
from .translator import Translator


@llm.hookimpl
def register_models(register: Callable[[llm.Model], None]) -> None:
    """Called by llm."""
    register(Seq2cmdModel())


class Seq2cmdModel(llm.Model):
    """One request, one command; it keeps no conversation, and ignores system prompts."""

    model_id = "seq2cmd"
    supports_conversation = False

    class Options(llm.Options):
        """llm checks them by their aliases when it reads `-o`, and by their names when it hands them on."""

        model_config = ConfigDict(extra="forbid", populate_by_name=True)

        alternatives: int = Field(default=0, ge=0, le=7, description="how many other commands to print, a line each")
        as_json: bool = Field(default=False, alias="json", description="print the whole answer as JSON")

    def execute(
        self, prompt: llm.Prompt, stream: bool, response: llm.Response, conversation: llm.Conversation | None
    ) -> Iterator[str]:
        """The command, a line each with alternatives; a plain sentence where there is none."""
        options = cast(Seq2cmdModel.Options, prompt.options)
        try:
            suggestion = Translator.from_pretrained(None).translate(prompt.prompt.strip(), options.alternatives)
        except RequestError as error:
            raise llm.ModelError(f"{error}; {error.hint}" if error.hint else str(error)) from None
        response.response_json = suggestion.to_dict()
        yield json.dumps(suggestion.to_dict(), ensure_ascii=False) if options.as_json else text_of(suggestion)


def text_of(suggestion: Suggestion) -> str:
    """What a person reads: commands, or why there is none."""
    if suggestion.command is None:
        return f"I know no command for that ({'; '.join(suggestion.reasons)})."
    return "\n".join([suggestion.command, *(alternative.command for alternative in suggestion.alternatives)])
