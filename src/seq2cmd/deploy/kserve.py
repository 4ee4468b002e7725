"""A KServe InferenceService: our own server in a container, or a Triton that takes the repository from a storage."""

from __future__ import annotations

import json
import re

from ..cli.options import UsageError

# As deploy/kubernetes/deployment.yaml has it; JSON strings are YAML strings.
SERVER = """\
      - name: kserve-container
        image: {image}
        args: ["--workers", "1"]
        ports:
          - {{containerPort: 8080, protocol: TCP}}
        readinessProbe:
          httpGet: {{path: /v2/health/ready, port: 8080}}
          periodSeconds: 5
        livenessProbe:
          httpGet: {{path: /v2/health/live, port: 8080}}
        resources:
          requests: {{cpu: 250m, memory: 48Mi}}
          limits: {{cpu: "1", memory: 64Mi}}
        securityContext:
          readOnlyRootFilesystem: true
          allowPrivilegeEscalation: false
          runAsNonRoot: true
          runAsUser: 65532
          capabilities: {{drop: [ALL]}}
          seccompProfile: {{type: RuntimeDefault}}
"""
TRITON = """\
      modelFormat: {{name: triton}}
      protocolVersion: v2
      storageUri: {storage}
      resources:
        requests: {{cpu: "1", memory: 512Mi}}
        limits: {{cpu: "2", memory: 1Gi}}
"""
SERVICE = """\
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata:
  name: {name}
spec:
  predictor:
    minReplicas: {low}
    maxReplicas: {high}
    scaleMetric: cpu
    scaleTarget: 70
"""


def inference_service(name: str, replicas: tuple[int, int], image: str | None, storage: str | None) -> str:
    """The manifest, as YAML.

    Args:
        name: of the service.
        replicas: fewest and most.
        image: of our own server (deploy/docker).
        storage: URI of a repository of `seq2cmd deployment triton`; exactly one of the two is given.

    Raises:
        UsageError: a name that Kubernetes would not take, or both or none of image and storage.
    """
    if not re.fullmatch(r"[a-z]([-a-z0-9]{0,61}[a-z0-9])?", name):
        raise UsageError(f"a name has lower case letters, digits and dashes, got {name!r}")
    if (image is None) == (storage is None):
        raise UsageError("either --image or --storage is needed", hint="--image seq2cmd:0.1.0, or --storage pvc://models/seq2cmd")
    low, high = replicas
    if not 0 <= low <= high or not high:
        raise UsageError(f"expected replicas as 1-4, got {low}-{high}")
    head = SERVICE.format(name=name, low=low, high=high)
    if image is not None:
        return head + "    containers:\n" + SERVER.format(image=json.dumps(image))
    return head + "    model:\n" + TRITON.format(storage=json.dumps(storage))
