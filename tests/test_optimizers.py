"""Optimizers, schedules and averages against written-out steps in float64, overflows, spikes, and interruption."""

import copy
import math
from dataclasses import replace

import pytest
import torch
import torch.nn.functional as F
from torch import nn

import ultrathink_v2_advanced_modules as modules
from ultrathink_v2_advanced_modules import (
    EMA,
    SAM,
    AdaptiveOptimizerEnsemble,
    AdvancedLogoViT,
    LossSpike,
    NonFiniteLoss,
    Phase,
    Ranger,
    UltrathinkLoss,
    build_model,
    frozen_statistics,
    layer_groups,
    learning_rate,
    load_checkpoint,
    rng_state,
    save_checkpoint,
    seed_everything,
    set_rng_state,
)


@pytest.fixture(autouse=True)
def seeded():
    torch.set_num_threads(1)
    seed_everything(0)


def tiny_vit():
    return AdvancedLogoViT(4, img_size=24, embed_dim=32, depth=2, num_heads=2, patch_size=4, mlp_ratio=2.0)


def small_net():
    return nn.Sequential(nn.Linear(6, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 4))


def quadratic(params):
    return sum(((p - 1) ** 2 * (i + 1)).sum() + (p**4).sum() for i, p in enumerate(params))


def quadratic_backward(params):
    loss = quadratic(params)
    loss.backward()
    return loss


def two_parameters():
    return [nn.Parameter(torch.randn(3, 2, dtype=torch.float64)), nn.Parameter(torch.randn(4, dtype=torch.float64))]


@pytest.mark.parametrize("adaptive", [False, True])
def test_sam_by_hand_over_four_steps_of_sgd_with_momentum(adaptive):
    params = two_parameters()
    hand = [p.detach().clone() for p in params]
    momentum = [torch.zeros_like(p) for p in hand]
    sam = SAM(params, torch.optim.SGD, rho=0.1, adaptive=adaptive, lr=0.02, momentum=0.9)
    for step in range(4):
        leaves = [p.clone().requires_grad_() for p in hand]
        grads = torch.autograd.grad(quadratic(leaves), leaves)
        scaled = [p.abs() * g for p, g in zip(hand, grads, strict=True)] if adaptive else grads
        norm = math.sqrt(sum((g**2).sum().item() for g in scaled))
        e = [0.1 * (p**2 * g if adaptive else g) / norm for p, g in zip(hand, grads, strict=True)]
        leaves = [(p + d).requires_grad_() for p, d in zip(hand, e, strict=True)]
        grads = torch.autograd.grad(quadratic(leaves), leaves)
        for p, m, g in zip(hand, momentum, grads, strict=True):
            m.mul_(0.9).add_(g)
            p.sub_(0.02 * m)
        if step % 2:
            sam.step(lambda: quadratic(params).backward() or quadratic(params))
        else:
            sam.zero_grad()
            quadratic(params).backward()
            sam.first_step(zero_grad=True)
            quadratic(params).backward()
            sam.second_step(zero_grad=True)
        for ours, theirs in zip(params, hand, strict=True):
            torch.testing.assert_close(ours.data, theirs, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("base, settings", [
    (torch.optim.SGD, {"momentum": 0.9}), (torch.optim.AdamW, {"fused": True}), (torch.optim.Adagrad, {}),
    (torch.optim.RMSprop, {"momentum": 0.5}), (Ranger, {"k": 2}),
])  # fmt: skip
def test_sam_over_any_optimizer_descends_and_resumes_with_all_its_state(base, settings, tmp_path):
    def start(seed):
        torch.manual_seed(seed)
        params = two_parameters()
        return params, SAM(params, base, rho=0.05, lr=0.01, **settings)

    def steps(params, sam, count):
        return [sam.step(lambda: quadratic_backward(params)).item() for _ in range(count)]

    params, sam = start(0)
    losses = steps(params, sam, 5)
    save_checkpoint(tmp_path / "sam.pt", {"params": [p.data for p in params], "sam": sam.state_dict()})
    losses += steps(params, sam, 5)
    again, other = start(1)
    state = load_checkpoint(tmp_path / "sam.pt")
    for p, saved in zip(again, state["params"], strict=True):
        p.data.copy_(saved)
    other.load_state_dict(state["sam"])
    assert steps(again, other, 5) == losses[5:] and losses[-1] < losses[0]
    assert all(torch.equal(p, q) for p, q in zip(params, again, strict=True))


def test_sam_restores_the_weights_bit_for_bit_even_when_the_second_pass_fails():
    model = small_net()
    sam, before = SAM(model.parameters(), torch.optim.SGD, lr=0.1), [p.detach().clone() for p in model.parameters()]
    calls = []

    def closure():
        calls.append(None)
        if len(calls) == 2:
            assert any(not torch.equal(p, q) for p, q in zip(model.parameters(), before, strict=True))
            raise KeyboardInterrupt
        loss = model(torch.randn(8, 6)).square().mean()
        loss.backward()
        return loss

    with pytest.raises(KeyboardInterrupt):
        sam.step(closure)
    assert all(torch.equal(p, q) for p, q in zip(model.parameters(), before, strict=True))


def test_running_statistics_are_those_of_the_first_pass():
    model, twin = small_net(), small_net()
    twin.load_state_dict(model.state_dict())
    x = torch.randn(8, 6)

    def closure():
        loss = model(x).square().mean()
        loss.backward()
        return loss

    SAM(model.parameters(), torch.optim.SGD, rho=2.0, lr=0.1).step(closure, model=model)
    twin(x)
    assert torch.equal(model[1].running_mean, twin[1].running_mean)
    assert model[1].num_batches_tracked == 1 and model[1].track_running_stats
    with frozen_statistics(model):
        model(x + 5)
    assert torch.equal(model[1].running_var, twin[1].running_var)


def test_running_statistics_of_a_timm_network_are_those_of_the_first_pass():
    """timm's BatchNorm has a forward of its own."""
    model, images = build_model("mobilenetv3_small_050", 4, 32).train(), torch.rand(4, 3, 32, 32)
    twin = copy.deepcopy(model)
    SAM(model.parameters(), torch.optim.SGD, rho=2.0, lr=0.1).step(lambda: one_loss(model, images), model=model)
    twin(images)
    buffers, expected = dict(model.named_buffers()), dict(twin.named_buffers())
    assert sum(name.endswith("running_var") for name in buffers) > 20
    assert all(torch.equal(buffer, expected[name]) for name, buffer in buffers.items())


def test_sam_under_a_scaler_equals_sam_without_and_skips_an_overflow():
    x, y, results = torch.randn(16, 6), torch.randint(0, 4, (16,)), []
    phase = Phase("sam", 2, "sam", 0.01, "cosine", 0.0, rho=0.05)
    for scaler in (None, torch.amp.GradScaler("cpu", init_scale=1024.0)):
        torch.manual_seed(1)
        model = small_net()
        ensemble = AdaptiveOptimizerEnsemble(model, [phase], 4)

        def closure(poison=1.0, ensemble=ensemble, model=model, scaler=scaler):
            ensemble.zero_grad()
            loss = F.cross_entropy(model(x), y)
            (scaler.scale(loss * poison) if scaler else loss).backward()
            return loss

        for _ in range(3):
            ensemble.step(closure, scaler)
        results.append([p.detach().clone() for p in model.parameters()])
    for a, b in zip(*results, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-5, atol=1e-6)
    lr, taken = ensemble.lr, ensemble.steps
    assert ensemble.step(lambda: closure(poison=1e38), scaler) is None
    assert all(torch.equal(p, q) for p, q in zip(model.parameters(), results[1], strict=True))
    assert (ensemble.lr, ensemble.steps, ensemble.calls, scaler.get_scale()) == (lr, taken, 4, 512.0)
    assert ensemble.step(closure, scaler) is not None


@pytest.mark.parametrize("dtype, tolerance", [(torch.float64, 1e-9), (torch.float32, 2e-5)])
def test_ranger_by_hand_over_twelve_steps(dtype, tolerance):
    start = torch.randn(5, dtype=torch.float64)
    p = nn.Parameter(start.to(dtype))
    ranger = Ranger([p], lr=0.05, betas=(0.9, 0.99), eps=1e-8, weight_decay=0.1, k=5, alpha=0.5)
    w, slow, m, v = start.clone(), start.clone(), torch.zeros(5).double(), torch.zeros(5).double()
    rectified = 0
    for t in range(1, 13):
        g = 4 * w**3 + 2 * (w - 1)
        m, v = 0.9 * m + 0.1 * g, 0.99 * v + 0.01 * g * g
        limit = 2 / 0.01 - 1
        rho = limit - 2 * t * 0.99**t / (1 - 0.99**t)
        w = w * (1 - 0.05 * 0.1)
        if rho > 5:
            r = math.sqrt((rho - 4) * (rho - 2) * limit / ((limit - 4) * (limit - 2) * rho))
            w = w - 0.05 * m / (1 - 0.9**t) * r * math.sqrt(1 - 0.99**t) / (v.sqrt() + 1e-8)
            rectified += 1
        else:
            w = w - 0.05 * m / (1 - 0.9**t)
        if t % 5 == 0:
            slow = slow + 0.5 * (w - slow)
            w = slow.clone()
        ranger.zero_grad()
        ((p**4).sum() + ((p - 1) ** 2).sum()).backward()
        ranger.step()
        torch.testing.assert_close(p.detach().double(), w, rtol=tolerance, atol=tolerance)
    assert 0 < rectified < 12


def test_ranger_between_synchronisations_is_torch_radam():
    a = nn.Parameter(torch.randn(7))
    b = nn.Parameter(a.detach().clone())
    ours = Ranger([a], lr=0.01, weight_decay=0.05, k=1000)
    theirs = torch.optim.RAdam([b], lr=0.01, weight_decay=0.05, decoupled_weight_decay=True)
    for _ in range(20):
        for p, optimizer in ((a, ours), (b, theirs)):
            optimizer.zero_grad()
            ((p - 2) ** 2).sum().backward()
            optimizer.step()
    torch.testing.assert_close(a, b, rtol=1e-5, atol=1e-6)


def ranger_step(params, ranger, moving):
    for i, p in enumerate(params):
        p.grad = p.detach() - 2 * i if i in moving else None
    ranger.step()


def test_ranger_keeps_the_age_of_each_weight_while_others_thaw_and_freeze():
    torch.manual_seed(5)
    params = [nn.Parameter(torch.randn(4)) for _ in range(3)]
    alone = [nn.Parameter(p.detach().clone()) for p in params]
    ranger, singles = Ranger(params, lr=0.1, k=3), [Ranger([p], lr=0.1, k=3) for p in alone]
    for moving in ({0}, {0}, {0, 1}, {0, 1}, {1, 2}, {1, 2}, {0, 2}, {0, 1, 2}, {0, 1, 2}, set(), {2}) * 2:
        ranger_step(params, ranger, moving)
        for i in moving:
            alone[i].grad = alone[i].detach() - 2 * i
            singles[i].step()
        assert all(torch.equal(a, b) for a, b in zip(params, alone, strict=True))
    assert [int(ranger.state[p]["step"]) for p in params] == [14, 12, 12]


def test_ranger_moves_weights_of_any_layout_and_precision_alike():
    weight = torch.randn(4, 3, 2, 2)
    layouts = weight.clone(), weight.to(memory_format=torch.channels_last), weight.double()
    params = [nn.Parameter(p) for p in layouts]
    ranger = Ranger([{"params": params[:2]}, {"params": params[2:]}], lr=0.1, k=3)
    mixed = [nn.Parameter(p.clone(memory_format=torch.preserve_format)) for p in layouts[:2]]
    together = Ranger(mixed[::-1], lr=0.1, k=3)
    for _ in range(7):
        for p in (*params, *mixed):
            p.grad = 2 * p.detach()
        ranger.step()
        together.step()
    assert torch.equal(params[0], params[1]) and torch.equal(mixed[0], mixed[1]) and torch.equal(params[0], mixed[0])
    torch.testing.assert_close(params[2].float(), params[0])


@pytest.mark.parametrize("copied", [False, True])
def test_ranger_goes_on_from_its_state(copied, tmp_path):
    params = [nn.Parameter(torch.arange(4.0) + i) for i in range(2)]
    ranger = Ranger(params, lr=0.1, k=3)
    for moving in ({0}, {0}, {0, 1}, {0, 1}):
        ranger_step(params, ranger, moving)
    again = [nn.Parameter(p.detach().clone()) for p in params]
    other = Ranger(again, lr=0.1, k=3)
    if copied:  # into an optimizer that has moved already
        kept = [p.detach().clone() for p in again]
        ranger_step(again, other, {0, 1})
        for p, value in zip(again, kept, strict=True):
            p.data.copy_(value)
    torch.save(ranger.state_dict(), tmp_path / "state.pt")
    other.load_state_dict(torch.load(tmp_path / "state.pt"))
    for _ in range(5):
        ranger_step(params, ranger, {0, 1})
        ranger_step(again, other, {0, 1})
    assert all(torch.equal(a, b) for a, b in zip(params, again, strict=True))


PHASES = (
    Phase("warmup", 2, "adamw", 1e-2, "linear", 0.05, unfreeze=0.4, unfreeze_to=1.0),
    Phase("sam", 2, "sam", 1e-2, "cosine", 0.05),
    Phase("ranger", 2, "ranger", 1e-2, "flat_cosine", 0.01),
    Phase("finetune", 2, "sgd", 1e-2, "cosine", 1e-4),
)


def train_from(model, ensemble, start, stop, per_phase=8):
    """Steps start..stop of a fixed run; the phases hand over where they end."""
    criterion = UltrathinkLoss(4)
    for step in range(start, stop):
        if step % per_phase == 0:
            ensemble.begin_phase(step // per_phase)
        draw = torch.Generator().manual_seed(step)
        x, y = torch.rand(6, 3, 24, 24, generator=draw), torch.randint(0, 4, (6,), generator=draw)

        def closure(x=x, y=y):
            ensemble.zero_grad()
            logits, s = model(x, return_uncertainty=True)
            loss = criterion.eval()(logits, y, s)
            loss.backward()
            return loss

        ensemble.step(closure)


@pytest.mark.parametrize("cut", [3, 6, 8, 13, 21, 24, 29])
def test_resumed_equals_uninterrupted_in_every_phase(cut, tmp_path):
    stop = min(cut + 6, 32)
    begin = cut // 8 * 8
    torch.manual_seed(3)
    model = tiny_vit()
    ensemble = AdaptiveOptimizerEnsemble(model, PHASES, 4)
    train_from(model, ensemble, begin, cut)
    save_checkpoint(
        tmp_path / "last.pt", {"model": model.state_dict(), "optimizer": ensemble.state_dict(), "rng": rng_state()}
    )
    train_from(model, ensemble, cut, stop)
    state = load_checkpoint(tmp_path / "last.pt")
    torch.manual_seed(99)
    again = tiny_vit()
    again.load_state_dict(state["model"])
    resumed = AdaptiveOptimizerEnsemble(again, PHASES, 4)
    resumed.load_state_dict(state["optimizer"])
    set_rng_state(state["rng"])
    train_from(again, resumed, cut, stop)
    for (name, a), b in zip(model.state_dict().items(), again.state_dict().values(), strict=True):
        assert torch.equal(a, b), name
    assert (resumed.lr, resumed.epoch, resumed.phase) == (ensemble.lr, ensemble.epoch, ensemble.phase)
    assert resumed.level == ensemble.level and resumed.sharpness == ensemble.sharpness
    assert [p.requires_grad for p in again.parameters()] == [p.requires_grad for p in model.parameters()]


def test_layers_thaw_from_the_head_and_frozen_weights_do_not_move():
    model = tiny_vit()
    ensemble = AdaptiveOptimizerEnsemble(model, (replace(PHASES[0], epochs=4, unfreeze=0.25), PHASES[3]), 2)
    before, trainable = {name: p.detach().clone() for name, p in model.named_parameters()}, []
    ensemble.begin_phase(0)
    for step in range(8):
        train_from(model, ensemble, step + 100, step + 101, per_phase=10**6)
        trainable.append([name for name, params in layer_groups(model) if params[0].requires_grad])
        if step == 1:
            assert all(torch.equal(p, before[n]) == n.startswith(("stem", "describe", "blocks")) for n, p in
                       model.named_parameters())  # fmt: skip
    assert trainable[::2] == [
        ["head"],
        ["block1", "head"],
        ["block0", "block1", "head"],
        ["stem", "block0", "block1", "head"],
    ]
    ensemble.begin_phase(1)
    assert all(p.requires_grad for p in model.parameters())


def test_a_loss_that_is_not_finite_touches_no_weight():
    model = tiny_vit()
    for index in range(4):
        ensemble = AdaptiveOptimizerEnsemble(model, PHASES, 4)
        ensemble.begin_phase(index)
        before = [p.detach().clone() for p in model.parameters()]

        def closure(ensemble=ensemble):
            ensemble.zero_grad()
            loss = model(torch.rand(2, 3, 24, 24)).sum() * float("nan")
            loss.backward()
            return loss

        with pytest.raises(NonFiniteLoss, match=PHASES[index].name):
            ensemble.step(closure)
        assert all(torch.equal(p, q) for p, q in zip(model.parameters(), before, strict=True))
        assert ensemble.steps == 0 and ensemble.calls == 1


def run_losses(values, index=0):
    """An ensemble that sees these losses one after another, and for each whether its weights moved."""
    model = small_net()
    ensemble, moved = AdaptiveOptimizerEnsemble(model, PHASES, 4), []
    ensemble.begin_phase(index)
    for value in values:
        before = [p.detach().clone() for p in model.parameters()]

        def closure(value=value):
            ensemble.zero_grad()
            loss = model(torch.randn(4, 6)).square().mean()
            loss = loss - loss.detach() + value
            loss.backward()
            return loss

        try:
            ensemble.step(closure)
        except LossSpike:
            assert all(torch.equal(p, q) for p, q in zip(model.parameters(), before, strict=True))
        moved.append(any(not torch.equal(p, q) for p, q in zip(model.parameters(), before, strict=True)))
    return ensemble, moved


@pytest.mark.parametrize("index", range(4))
def test_a_spike_of_the_loss_is_no_step_and_a_level_that_stays_is_accepted(index):
    ensemble, moved = run_losses([1.0, 1.0, 4.0, 9.0, 1.0], index)
    assert moved == [True, True, True, False, True] and (ensemble.steps, ensemble.calls) == (4, 5)
    _, moved = run_losses([1.0] + [9.0] * 8, index)
    assert not moved[1] and all(moved[-3:])


def test_a_loss_that_falls_through_zero_is_no_spike():
    """The uncertainty term is negative where the network is sure: 0.2 (exp(-s) CE + s / 2) ends at -0.3."""
    falling = [0.5 - 0.05 * i for i in range(16)]
    _, moved = run_losses([*falling, -0.24, -0.1, 0.05, -0.28, 0.3, -0.25])
    assert all(moved)


def test_the_running_mean_of_the_loss_is_resumed():
    ensemble, _ = run_losses([1.0, 2.0])
    resumed = AdaptiveOptimizerEnsemble(ensemble.model, PHASES, 4)
    resumed.load_state_dict(copy.deepcopy(ensemble.state_dict()))
    assert resumed.level == ensemble.level != AdaptiveOptimizerEnsemble(ensemble.model, PHASES, 4).level


def test_learning_rates_are_what_the_schedules_say():
    linear, cosine, flat = PHASES[0], PHASES[1], PHASES[2]
    assert learning_rate(linear, 0, 10) == pytest.approx(1e-3) and learning_rate(linear, 9, 10) == pytest.approx(1e-2)
    assert learning_rate(cosine, 0, 10) == pytest.approx(1e-2) and learning_rate(cosine, 10, 10) == pytest.approx(1e-4)
    assert learning_rate(cosine, 5, 10) == pytest.approx(0.505e-2)
    assert learning_rate(flat, 7, 10) == pytest.approx(1e-2) and learning_rate(flat, 10, 10) == pytest.approx(1e-4)


def test_norms_biases_and_gains_are_not_decayed():
    model = tiny_vit()
    groups = modules.make_optimizer(model, PHASES[0]).param_groups
    free = {id(p) for p in groups[1]["params"]}
    assert groups[1]["weight_decay"] == 0 and groups[0]["weight_decay"] == 0.05
    assert {id(p) for n, p in model.named_parameters() if p.ndim < 2 or n.endswith("gain")} == free


def one_loss(model, images=None):
    loss = model(torch.rand(2, 3, 24, 24) if images is None else images).square().mean()
    loss.backward()
    return loss


@pytest.mark.parametrize("optimizer", ["adamw", "sam", "ranger", "sgd"])
def test_layer_decay_lowers_the_rate_of_each_group_below_the_head(optimizer):
    model, phase = tiny_vit(), Phase("one", 1, optimizer, 0.1, "cosine", 0.05, layer_decay=0.5)
    ensemble = AdaptiveOptimizerEnsemble(model, [phase], 4)
    ensemble.step(lambda: ensemble.zero_grad() or one_loss(model))
    rate = {id(p): group["lr"] for group in ensemble.optimizer.param_groups for p in group["params"]}
    layers = layer_groups(model)
    for depth, (_, params) in enumerate(reversed(layers)):
        assert {rate[id(p)] for p in params} == {0.1 * 0.5**depth}
    assert len(rate) == sum(len(params) for _, params in layers) and len(layers) > 2
    plain = modules.make_optimizer(model, replace(phase, layer_decay=1.0)).param_groups
    assert len(plain) == 2 and {group["lr"] for group in plain} == {0.1}


def test_sam_tells_the_closure_which_share_of_the_batch_to_use():
    model, seen = small_net(), []
    ensemble = AdaptiveOptimizerEnsemble(model, [replace(PHASES[1], ascent_share=0.25)], 4)

    def closure():
        ensemble.zero_grad()
        seen.append(ensemble.pass_share)
        loss = model(torch.ones(int(8 * ensemble.pass_share), 6) + torch.randn(1)).square().mean()
        loss.backward()
        return loss

    assert ensemble.step(closure) is not None
    assert seen == [0.25, 1.0] and ensemble.sharpness is not None and ensemble.grad_norm > 0


def test_ema_is_the_average_it_says():
    model = small_net()
    ema, hand = EMA(model, 0.9), model[0].weight.detach().clone()
    for n in range(30):
        with torch.no_grad():
            model[0].weight.add_(torch.randn_like(hand))
        model(torch.randn(4, 6))
        ema.update(model)
        decay = min(0.9, (1 + n) / (10 + n))
        hand = decay * hand + (1 - decay) * model[0].weight.detach()
    torch.testing.assert_close(ema.module[0].weight.data, hand)
    assert torch.equal(ema.module[1].running_mean, model[1].running_mean) and ema.module[1].num_batches_tracked == 30
    other = EMA(small_net(), 0.9)
    other.load_state_dict(ema.state_dict())
    assert torch.equal(other.module[0].weight, ema.module[0].weight) and other.updates == 30
