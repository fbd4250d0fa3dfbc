"""What only a GPU can show: the same numbers as on a CPU, mixed precision, and the phases as a user runs them there."""

import copy
import csv
import json

import pytest
import torch
import torch.nn.functional as F
from conftest import run_python

import ultrathink_v2_advanced_modules as modules
from ultrathink_v2_advanced_modules import (
    EMA,
    SAM,
    AdaptiveFocalLoss,
    AdaptiveOptimizerEnsemble,
    AdvancedLogoViT,
    NTXentLoss,
    Phase,
    Ranger,
    UltrathinkLoss,
    amp_settings,
    build_model,
    load_checkpoint,
    model_of,
    rng_state,
    seed_everything,
    set_rng_state,
)

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no GPU here")
GPU = torch.device("cuda")


@pytest.fixture(autouse=True)
def exact():
    """Products in full single precision, so that a CPU can be compared with."""
    seed_everything(0)
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False


def pair() -> tuple[torch.nn.Module, torch.nn.Module]:
    """One small network on the CPU and its twin on the GPU, without dropout."""
    model = AdvancedLogoViT(4, img_size=48, embed_dim=32, depth=2, num_heads=2, patch_size=8).eval()
    return model, copy.deepcopy(model).to(GPU)


def batch(n: int = 12, size: int = 48) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.rand(n, 3, size, size) * 2 - 1, torch.arange(n) % 4


@pytest.mark.parametrize("name", ["advanced_logo_vit_tiny", "advanced_logo_vit_small"])
def test_logits_and_gradients_are_those_of_a_cpu(name):
    model = build_model(name, 4, 96).eval()
    twin, (images, labels) = copy.deepcopy(model).to(GPU), batch(4, 96)
    for network, device in ((model, "cpu"), (twin, GPU)):
        logits, log_variance = network(images.to(device), return_uncertainty=True)
        network.logits = logits
        UltrathinkLoss().to(device).eval()(logits, labels.to(device), log_variance).backward()
    torch.testing.assert_close(twin.logits.cpu(), model.logits, rtol=1e-3, atol=1e-4)
    for (key, p), q in zip(model.named_parameters(), twin.parameters(), strict=True):
        if p.grad is not None:
            assert (q.grad.cpu() - p.grad).norm() <= 1e-2 * p.grad.norm() + 1e-5, key


@pytest.mark.parametrize("rows", [16, 200])
def test_contrastive_loss_and_gradient_are_those_of_a_cpu(rows):
    z = torch.randn(2, rows, 32)
    found = []
    for device in ("cpu", GPU):
        views = z.to(device).detach().requires_grad_()
        loss = NTXentLoss(0.2)(F.normalize(views[0], dim=1), F.normalize(views[1], dim=1))
        loss.backward()
        found.append((loss.detach().cpu(), views.grad.cpu()))
    torch.testing.assert_close(found[1], found[0], rtol=1e-4, atol=1e-6)


def test_the_focus_moves_as_on_a_cpu():
    logits, labels = torch.randn(20, 32, 4) + torch.tensor([2.0, 0, 0, 0]), torch.arange(32) % 4
    weights = []
    for device in ("cpu", GPU):
        loss = AdaptiveFocalLoss(4).to(device).train()
        for step in logits:
            loss(step.to(device), labels.to(device))
        weights.append(loss.weight.cpu())
    torch.testing.assert_close(weights[1], weights[0], rtol=1e-4, atol=1e-5)
    assert weights[0][0] < weights[0][1:].min()


@pytest.mark.parametrize("kind", ["sam", "ranger", "ensemble"])
def test_optimizer_steps_are_those_of_a_cpu(kind):
    phases = [Phase("sam", 1, "sam", 1e-3, "cosine", 0.05), Phase("ranger", 1, "ranger", 1e-3, "flat_cosine", 0.01)]
    model, twin = pair()
    images, labels = batch()
    for network in (model, twin):
        device = next(network.parameters()).device
        if kind == "sam":
            optimizer = SAM(network.parameters(), torch.optim.SGD, rho=0.05, lr=0.05, momentum=0.9)
        elif kind == "ranger":
            optimizer = Ranger(network.parameters(), lr=1e-3, k=3)
        else:
            optimizer = AdaptiveOptimizerEnsemble(network, phases, 6)
            optimizer.begin_phase(1)

        def closure(network=network, optimizer=optimizer, device=device):
            optimizer.zero_grad()
            loss = F.cross_entropy(network(images.to(device)), labels.to(device))
            loss.backward()
            return loss

        for _ in range(6):
            optimizer.step(closure)
    for p, q in zip(model.parameters(), twin.parameters(), strict=True):
        torch.testing.assert_close(q.cpu(), p, rtol=5e-3, atol=5e-4)


def test_sam_restores_the_weights_bit_for_bit():
    _, model = pair()
    images, labels = (part.to(GPU) for part in batch())
    sam = SAM(model.parameters(), torch.optim.AdamW, rho=0.5, lr=1e-3)
    before = [p.detach().clone() for p in model.parameters()]

    def closure():
        sam.zero_grad()
        loss = F.cross_entropy(model(images), labels)
        loss.backward()
        return loss

    sam.ascend(closure, model)
    assert all(torch.equal(p, q) for p, q in zip(model.parameters(), before, strict=True))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_mixed_precision_learns_in_every_phase_and_an_overflow_is_skipped(dtype):
    _, model = pair()
    images, labels = (part.to(GPU) for part in batch())
    scaler = torch.amp.GradScaler("cuda", enabled=dtype == torch.float16)
    phases = [Phase(name, 1, name, lr, "cosine", 0.0)
              for name, lr in (("adamw", 1e-3), ("sam", 1e-3), ("ranger", 1e-3), ("sgd", 1e-2))]  # fmt: skip
    ensemble, losses = AdaptiveOptimizerEnsemble(model, phases, 8), []

    def closure(poison=1.0):
        ensemble.zero_grad()
        with torch.autocast("cuda", dtype):
            loss = F.cross_entropy(model(images).float(), labels)
        scaler.scale(loss * poison).backward()
        return loss

    for index in range(len(phases)):
        ensemble.begin_phase(index)
        taken = [ensemble.step(closure, scaler if scaler.is_enabled() else None) for _ in range(8)]
        losses.append([loss for loss in taken if loss is not None])
        assert len(losses[-1]) >= 6
    assert all(p.dtype == torch.float32 and p.isfinite().all() for p in model.parameters())
    assert losses[-1][-1] < losses[0][0]
    if scaler.is_enabled():
        before, scale = [p.detach().clone() for p in model.parameters()], scaler.get_scale()
        assert ensemble.step(lambda: closure(1e38), scaler) is None and scaler.get_scale() < scale
        assert all(torch.equal(p, q) for p, q in zip(model.parameters(), before, strict=True))


def test_every_module_works_at_the_size_of_the_plan(monkeypatch, capsys):
    monkeypatch.delitem(modules.CHECKS, "packages")
    code = modules.main(["--recipe", "plan", "--device", "cuda"])
    assert code == 0, capsys.readouterr().out


def test_mixed_precision_is_what_the_card_has():
    dtype, scaled = amp_settings(GPU)
    assert (dtype == torch.bfloat16) == torch.cuda.is_bf16_supported(including_emulation=False) != scaled


def test_average_and_random_states_live_there():
    _, model = pair()
    ema, start = EMA(model, 0.5), next(model.parameters()).detach().clone()
    with torch.no_grad():
        next(model.parameters()).add_(1)
    ema.update(model)
    assert next(ema.module.parameters()).is_cuda
    torch.testing.assert_close(next(ema.module.parameters()).detach(), start + 0.9)  # the first step keeps a tenth
    state = rng_state()
    first = torch.rand(3, device=GPU)
    set_rng_state(state)
    assert torch.equal(torch.rand(3, device=GPU), first)


@pytest.fixture(scope="module")
def trained(dataset, tmp_path_factory):
    """Phases 4 to 7 by their scripts; the training in two parts."""
    folder = tmp_path_factory.mktemp("gpu")
    places = ("--data", dataset, "--recipe", "smoke", "--device", "cuda", "--wandb", "disabled")
    run_python("simclr_pretraining.py", *places, cwd=folder)
    run_python("ultrathink_supervised_training.py", *places, "--demo-logos", 16, cwd=folder)
    run_python("ultrathink_supervised_training.py", *places, "--demo-logos", 16, "--extend", 2, cwd=folder)
    run_python("model_validation_optimization.py", *places, cwd=folder)
    run_python("day6_integration_preparation.py", *places[:-2], cwd=folder)
    return folder


@pytest.mark.parametrize("stem", ["simclr", "supervised"])
def test_the_log_tells_the_memory_of_the_card(trained, stem):
    rows = list(csv.DictReader((trained / "results" / f"{stem}_log.csv").open()))
    assert rows and all(0 < float(row["memory_mb"]) < 2000 and float(row["images_per_s"]) > 0 for row in rows)


def test_what_a_gpu_trained_runs_on_a_cpu(trained):
    state = load_checkpoint(trained / "checkpoints" / "supervised_best.pt")
    model = model_of(state["config"])
    model.load_state_dict(state["model"])
    assert model.eval()(torch.zeros(1, 3, 48, 48)).isfinite().all()
    run_python(trained / "day6_package" / "logo_classifier.py", "--self-test", cwd=trained)


def test_the_report_has_the_card_beside_the_served_files(trained):
    gpu = json.loads((trained / "results" / "validation_report.json").read_text())["gpu"]
    for row in gpu.values():
        assert row["device"] == torch.cuda.get_device_name() and row["latency_ms_median"] > 0
    assert gpu["fp16"]["agreement"] > 0.8
