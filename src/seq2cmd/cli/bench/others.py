"""The same network on other engines: encoder and decoder steps of one request, greedy, on one thread, without any search around them.

Each engine is imported when it is asked for; one that is not installed is left out of the report, by name.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Run = "Callable[[list[int], int], int]"  # source ids, decoder steps -> steps taken
STEP_OUTPUTS = ["log_pieces", "gate", "attention", "h_out"]


def engines(folder: Path, model_file: Path) -> tuple[dict[str, Callable[[list[int], int], int]], list[str]]:
    """Engines by name, over the ONNX files of an exported folder and a model file, and what is missing, with the reason."""
    found: dict[str, Callable[[list[int], int], int]] = {}
    missing: list[str] = []
    makers: dict[str, Callable[[], Callable[[list[int], int], int]]] = {
        "ONNX Runtime, float32": lambda: _onnxruntime(folder, ""),
        "ONNX Runtime, int8": lambda: _onnxruntime(folder, ".int8"),
        "ONNX Runtime, int8 weights": lambda: _onnxruntime(folder, ".weights8"),
        "ONNX Runtime, one graph, float32": lambda: _one_graph(folder, ""),
        "ONNX Runtime, one graph, int8": lambda: _one_graph(folder, ".int8"),
        "OpenVINO, float32": lambda: _openvino(folder),
        "PyTorch, float32": lambda: _torch(model_file),
    }
    for name, make in makers.items():
        try:
            found[name] = make()
        except (ImportError, FileNotFoundError) as error:
            missing.append(f"{name}: {error}")
    return found, missing


def _files(folder: Path, *names: str) -> list[str]:
    for name in names:
        if not (folder / name).is_file():
            raise FileNotFoundError(f"no {name} in {folder}; seq2cmd export and seq2cmd quantize write it")
    return [str(folder / name) for name in names]


def _sessions(paths: list[str]) -> list[Any]:
    runtime = import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return [runtime.InferenceSession(path, options, providers=["CPUExecutionProvider"]) for path in paths]


def _onnxruntime(folder: Path, variant: str) -> Callable[[list[int], int], int]:
    encoder, decoder = _sessions(_files(folder, f"encoder{variant}.onnx", f"decoder{variant}.onnx"))
    numpy = import_module("numpy")

    def run(source: list[int], steps: int) -> int:
        states, keys, topic, h = encoder.run(["states", "keys", "topic", "h0"], {"source": numpy.array([source], numpy.int64)})
        feeds = {"states": states, "keys": keys, "topic": topic, "h": h}
        for step in range(steps):
            feeds["input"] = numpy.array([step], numpy.int64)
            feeds["h"] = decoder.run(STEP_OUTPUTS, feeds)[3]
        return steps

    return run


def _one_graph(folder: Path, variant: str) -> Callable[[list[int], int], int]:
    """Takes as many steps as the network wants: they are what it returns."""
    (session,) = _sessions(_files(folder, f"greedy{variant}.onnx"))
    numpy = import_module("numpy")

    def run(source: list[int], steps: int) -> int:
        return len(session.run(["ids"], {"source": numpy.array([source], numpy.int64)})[0])

    return run


def _openvino(folder: Path) -> Callable[[list[int], int], int]:
    paths = _files(folder, "encoder.onnx", "decoder.onnx")
    core = import_module("openvino").Core()
    quick = {"INFERENCE_NUM_THREADS": 1, "PERFORMANCE_HINT": "LATENCY", "ENABLE_CPU_PINNING": False}  # four times as quick as without hint
    encoder, decoder = (core.compile_model(path, "CPU", quick).create_infer_request() for path in paths)
    numpy = import_module("numpy")

    def run(source: list[int], steps: int) -> int:
        encoder.infer({"source": numpy.array([source], numpy.int64)})
        feeds = {name: encoder.get_tensor(name).data.copy() for name in ("states", "keys", "topic")}
        feeds["h"] = encoder.get_tensor("h0").data.copy()
        for step in range(steps):
            decoder.infer({**feeds, "input": numpy.array([step], numpy.int64)})
            feeds["h"] = decoder.get_tensor("h_out").data.copy()
        return steps

    return run


def _torch(model_file: Path) -> Callable[[list[int], int], int]:
    torch = import_module("torch")
    torch.set_num_threads(1)
    engine = import_module("seq2cmd.engines.reference").ReferenceEngine.from_file(model_file)

    def run(source: list[int], steps: int) -> int:
        with torch.inference_mode():
            memory, h = engine.network.encode(torch.tensor([source]), torch.tensor([len(source)]))
            for step in range(steps):
                h, _, features = engine.network.decoder.step(torch.tensor([step]), h, memory)
                engine.network.decoder.read(features, memory.topic)
        return steps

    return run
