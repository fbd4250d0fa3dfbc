"""The shared modules against slow references in float64, known answers, faults, and interruption."""

import math
import os
import pickle
import random
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import timm
import torch
import torch.nn.functional as F
from torch import nn

import ultrathink_v2_advanced_modules as modules
from ultrathink_v2_advanced_modules import (
    RECIPES,
    AdaptiveFocalLoss,
    AdvancedLogoViT,
    CheckpointError,
    GracefulStop,
    LogoSimCLR,
    NTXentLoss,
    UltrathinkLoss,
    build_model,
    classification_metrics,
    layer_groups,
    load_checkpoint,
    load_matching,
    nt_xent,
    predict_with_uncertainty,
    rng_state,
    save_checkpoint,
    seed_everything,
    set_rng_state,
)

ROOT = Path(modules.__file__).parent
TINY = {"img_size": 24, "embed_dim": 32, "depth": 2, "num_heads": 2, "patch_size": 4, "mlp_ratio": 2.0}


@pytest.fixture(autouse=True)
def seeded():
    torch.set_num_threads(1)
    seed_everything(0)


def tiny_vit(**kwargs):
    return AdvancedLogoViT(4, **{**TINY, **kwargs})


def small_net():
    return nn.Sequential(nn.Linear(6, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 4))


# ---- the network -----------------------------------------------------------------------------------------------------


def cued_attention(attn, x, cues):
    """Attention weights (N, heads, Q, K) written out."""
    n, length, dim = x.shape
    q, k, _ = attn.qkv(x).reshape(n, length, 3, attn.num_heads, dim // attn.num_heads).permute(2, 0, 3, 1, 4)
    return (q @ k.transpose(2, 3) / math.sqrt(dim // attn.num_heads) + attn.bias(cues)).softmax(3)


def test_attention_mass_moves_to_the_cued_patches():
    attn = tiny_vit().blocks[0].attn
    x, cues = torch.randn(3, 36, 32), torch.zeros(3, 6, 36)
    with torch.no_grad():
        attn.gain.fill_(0.8)
    before = cued_attention(attn, x, cues)[..., 5:9].sum(3)
    cues[:, 2, 5:9] = 2.0
    after = cued_attention(attn, x, cues)[..., 5:9].sum(3)
    odds = (after / (1 - after)) / (before / (1 - before))
    torch.testing.assert_close(odds, torch.full_like(odds, math.exp(1.6)), rtol=1e-4, atol=0)
    assert (after > 2 * before).all()


def test_attention_equals_the_written_out_form_and_zero_gain_is_plain_attention():
    attn = tiny_vit().blocks[0].attn
    x, cues = torch.randn(3, 36, 32), torch.randn(3, 6, 36)
    values = attn.qkv(x).reshape(3, 36, 3, 2, 16).permute(2, 0, 3, 1, 4)[2]
    expected = attn.proj((cued_attention(attn, x, cues) @ values).transpose(1, 2).reshape(3, 36, 32))
    torch.testing.assert_close(attn(x, cues), expected, rtol=1e-5, atol=1e-6)
    with torch.no_grad():
        attn.gain.zero_()
    q, k, v = attn.qkv(x).reshape(3, 36, 3, 2, 16).permute(2, 0, 3, 1, 4)
    plain = attn.proj(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(3, 36, 32))
    assert (attn(x, cues) - plain).abs().max() < 1e-6


def test_bias_differs_from_key_to_key_and_its_gain_learns():
    model = tiny_vit()
    images = torch.rand(2, 3, 24, 24) * 2 - 1
    assert (model.blocks[0].attn.bias(model.cue_maps(images).flatten(2)).std(-1) > 1e-3).all()
    model(images).square().sum().backward()
    assert all((block.attn.gain.grad.abs() > 0).all() for block in model.blocks)


def test_each_cue_map_answers_to_what_it_is_named_for():
    """One picture, four quarters: stripes, a blend, a flat red square, a flat white canvas."""
    picture = torch.ones(1, 3, 48, 48)
    for column in (2, 3):
        picture[:, :, 2:24, column:24:4] = -1.0
    picture[:, :, 2:24, 26:46] = torch.linspace(-0.6, 0.4, 20)
    picture[:, 1:, 30:42, 6:18] = -1.0
    maps = dict(zip(modules.CUE_NAMES, modules.cue_images(picture)[0], strict=True))
    inner = {"stripes": (slice(3, 9), slice(3, 9)), "blend": (slice(3, 9), slice(15, 21)),
             "red": (slice(17, 20), slice(5, 8)), "canvas": (slice(15, 21), slice(15, 21))}  # fmt: skip
    mean = {cue: {part: m[where].mean().item() for part, where in inner.items()} for cue, m in maps.items()}
    winner = {cue: max(parts, key=parts.get) for cue, parts in mean.items()}
    assert (winner["edge"], winner["stroke"], winner["smooth"], winner["saturation"]) == (
        "stripes",
        "stripes",
        "blend",
        "red",
    )
    assert mean["smooth"]["blend"] > 5 * mean["smooth"]["stripes"]
    assert all(abs(mean[cue]["canvas"]) < 1e-5 for cue in maps)
    y, x = divmod(maps["corner"][13:].argmax().item(), 24)
    assert min(abs(y + 13 - a) + abs(x - b) for a in (15, 20) for b in (3, 8)) <= 2


def test_cue_maps_are_standardised_per_image():
    model = tiny_vit()
    maps = model.cue_maps(torch.rand(3, 3, 24, 36) * 2 - 1)
    assert maps.shape == (3, 6, 6, 9)
    torch.testing.assert_close(maps.mean((2, 3)), torch.zeros(3, 6), atol=1e-4, rtol=0)
    assert maps[:, :2].flatten(2).std(2).sub(1).abs().max() < 0.1
    assert torch.isfinite(model.cue_maps(torch.ones(1, 3, 24, 24))).all()


@pytest.mark.parametrize("size", [(24, 24), (32, 24), (16, 40)])
def test_any_size_that_the_patch_divides(size):
    model = tiny_vit().eval()
    logits, log_variance = model(torch.rand(2, 3, *size), return_uncertainty=True)
    assert logits.shape == (2, 4) and log_variance.shape == (2,)
    torch.testing.assert_close(
        model.forward_head(model.forward_features(torch.zeros(1, 3, *size))), model(torch.zeros(1, 3, *size))
    )
    with pytest.raises(ValueError, match="multiple of the patch"):
        model(torch.rand(1, 3, 26, 24))


@pytest.mark.parametrize("patch", [4, 6, 8, 12, 16, 24, 32])
def test_every_patch_size_gives_one_token_a_patch(patch):
    model = tiny_vit(patch_size=patch, img_size=2 * patch).eval()
    images, seen = torch.rand(1, 3, 2 * patch, 3 * patch), []
    model.blocks[0].register_forward_pre_hook(lambda _, args: seen.append((args[0].shape, args[1].shape, args[2])))
    model(images)
    assert seen == [((1, 6, 32), (1, 6, 6), (2, 3))]
    with pytest.raises(ValueError, match="patch_size"):
        tiny_vit(patch_size=7, img_size=14)


def test_gradient_checkpointing_changes_no_gradient():
    """With dropout and stochastic depth: the second time a block runs, it must draw the same masks."""
    images, grads, runs = torch.rand(4, 3, 24, 24), [], []
    model = tiny_vit(drop_rate=0.3, drop_path_rate=0.5)
    model.blocks[0].register_forward_pre_hook(lambda *_: runs.append(None))
    for enable in (False, True):
        model.set_grad_checkpointing(enable)
        model.zero_grad()
        torch.manual_seed(5)
        model(images).square().sum().backward()
        grads.append([p.grad.clone() for name, p in model.named_parameters() if "uncertainty" not in name])
    assert len(runs) == 1 + 2  # checkpointed: forward, and once more in the backward pass
    for a, b in zip(*grads, strict=True):
        torch.testing.assert_close(a, b)


def test_stochastic_depth_drops_whole_branches_more_often_the_deeper():
    model = tiny_vit(depth=3, drop_rate=0.0, drop_path_rate=0.5)
    assert [getattr(block.drop_path, "drop_prob", 0.0) for block in model.blocks] == pytest.approx([0.0, 0.25, 0.5])
    block, x, cues = model.blocks[2], torch.randn(400, 4, 32), torch.zeros(400, 6, 4)
    local = x + block.local(x.transpose(1, 2).unflatten(2, (2, 2))).flatten(2).transpose(1, 2)
    untouched = (block.train()(x, cues, (2, 2)) == local).flatten(1).all(1)
    assert 0.18 < untouched.float().mean() < 0.32  # both branches: a quarter of the samples
    assert not (block.eval()(x, cues, (2, 2)) == local).flatten(1).all(1).any()


def test_timm_knows_the_models():
    model = timm.create_model("advanced_logo_vit_tiny", num_classes=7, img_size=96)
    assert model.num_features == 128 and model.get_classifier().out_features == 7
    assert model.default_cfg["input_size"] == (3, 96, 96) and model.default_cfg["mean"] == (0.5, 0.5, 0.5)
    assert dict(model.named_modules())[model.default_cfg["first_conv"]].in_channels == 3
    model.reset_classifier(0)
    assert model(torch.zeros(1, 3, 96, 96)).shape == (1, 128)
    assert 0.8e6 < modules.count_parameters(model) < 1.4e6
    assert timm.list_models("advanced_logo*") == ["advanced_logo_vit_small", "advanced_logo_vit_tiny"]


def test_timm_makes_the_size_for_a_gpu():
    model = timm.create_model("advanced_logo_vit_small", drop_path_rate=0.2).eval()
    assert model.default_cfg["input_size"] == (3, 224, 224) and model.patch_size == 16
    assert model.blocks[-1].drop_path.drop_prob == pytest.approx(0.2)
    assert 8e6 < modules.count_parameters(model) < 20e6
    assert model(torch.zeros(1, 3, 224, 224)).shape == (1, 4) and model(torch.zeros(1, 3, 64, 96)).shape == (1, 4)


def test_a_plain_network_gets_the_same_interface():
    model = build_model("resnet10t", 4, 64).eval()
    images = torch.rand(2, 3, 64, 64)
    logits, log_variance = model(images, return_uncertainty=True)
    assert logits.shape == (2, 4) and log_variance.shape == (2,)
    assert model.forward_features(images).shape == (2, model.num_features)
    assert build_model("vit_tiny_patch16_224", 4, 32).eval()(torch.zeros(1, 3, 32, 32)).shape == (1, 4)


@pytest.mark.parametrize("name", ["advanced_logo_vit_tiny", "resnet10t"])
def test_measurements_are_a_second_input_that_may_be_missing(name):
    model = build_model(name, 4, 48, num_measurements=5).eval()
    images, measured = torch.rand(3, 3, 48, 48), torch.rand(3, 5)
    alone = model.forward_head(model.forward_features(images))
    torch.testing.assert_close(model(images), alone)
    assert build_model(name, 4, 48).eval()(images, measurements=measured).shape == alone.shape
    torch.nn.init.normal_(model.measured.net[-1].weight)
    assert (model(images, measurements=measured) - alone).abs().amax(1).min() > 1e-3
    assert all(any(p is q for q in layer_groups(model)[-1][1]) for p in model.measured.parameters())
    model.reset_classifier(0)
    torch.testing.assert_close(
        model(images, measurements=measured), model.forward_features(images) + model.measured(measured)
    )


@pytest.mark.parametrize("shares", [(0.5, 0.5), (0.2, 0.8)])
def test_joined_networks_answer_by_the_mean_of_theirs(shares):
    configs = [{"model": name, "num_classes": 4, "image_size": size, "measurements": measured}
               for name, size, measured in (("advanced_logo_vit_tiny", 24, 5), ("resnet10t", 72, 0))]  # fmt: skip
    config = {"model": "both", "num_classes": 4, "image_size": 72, "members": configs}
    config |= {} if shares == (0.5, 0.5) else {"shares": list(shares)}  # equal where a checkpoint names none
    both = modules.model_of(config).eval()
    first, second = both.members
    torch.nn.init.normal_(first.measured.net[-1].weight)
    images, measured = torch.rand(3, 3, 72, 72), torch.rand(3, 5)
    small = images.reshape(3, 3, 24, 3, 24, 3).mean((3, 5))
    alone = [first(small, True, measured), second(images, True)]
    for got, first_said, second_said in zip(both(images, True, measured), *alone, strict=True):
        torch.testing.assert_close(got, shares[0] * first_said + shares[1] * second_said)
    features = both.joint_features(images, measured)
    assert features.shape == (3, both.num_features) == (3, first.num_features + second.num_features)
    torch.testing.assert_close(both.forward_head(features), both(images, measurements=measured))
    states = modules.member_states(both.state_dict())
    assert [state.keys() for state in states] == [member.state_dict().keys() for member in both.members]
    assert len(modules.member_states(first.state_dict())) == 1
    assert predict_with_uncertainty(both, images, 4, measured)["epistemic"].max() > 0


def test_cues_keep_their_precision_under_autocast():
    images = torch.rand(2, 3, 48, 48) * 2 - 1
    with torch.autocast("cpu", torch.bfloat16):
        maps = modules.cue_images(images)
    torch.testing.assert_close(maps, modules.cue_images(images), rtol=0, atol=0)


def test_the_first_of_joined_networks_answers_alone_where_it_is_sure():
    torch.manual_seed(1)
    members, images = [tiny_vit(), tiny_vit(img_size=48)], torch.rand(8, 3, 48, 48)
    together = modules.JoinedNetwork(members, [24, 48]).eval()(images, True)
    logits, log_variance = members[0](F.avg_pool2d(images, 2), True)
    certainty = (logits / 0.8).softmax(1).amax(1)
    sure = certainty >= (limit := certainty.sort().values[3:5].mean().item())  # between two: no rounding decides
    assert 0 < sure.sum() < len(sure)
    both = modules.JoinedNetwork(members, [24, 48], early={"temperature": 0.8, "scale": 1.5, "confidence": limit})
    both.eval()
    got = both(images, True)
    torch.testing.assert_close(got[0], torch.where(sure[:, None], 1.5 * logits, together[0]))
    torch.testing.assert_close(got[1], torch.where(sure, log_variance, together[1]))
    for picked in (sure, ~sure):
        assert both.answer(both.member_features(images[picked]))[-1].item() == picked[sure].all()


def test_networks_whose_sizes_do_not_fit_are_not_joined():
    with pytest.raises(modules.SettingError, match="24, 36"):
        modules.JoinedNetwork([tiny_vit(), tiny_vit(img_size=36)], [24, 36])


def test_measurements_are_spread_over_quantiles():
    encoder = modules.MeasurementEncoder(2, 8, bins=4, absent=0.0).eval()
    values = np.stack([np.arange(1001.0), np.full(1001, 7.0)], 1)  # the second is always the same
    encoder.fit(values)
    assert encoder.knots[:, 0].tolist() == pytest.approx([10, 255, 500, 745, 990])
    seen: list[torch.Tensor] = []
    encoder.net[0].register_forward_pre_hook(lambda _, args: seen.append(args[0].unflatten(1, (4, 2))[..., 0]))
    encoder(torch.tensor([[-5.0, 7.0], [132.5, 7.0], [500.0, 7.0], [2000.0, 7.0]]))
    assert seen[0].tolist() == [[-1, -1, -1, -1], [0, -1, -1, -1], [1, 1, -1, -1], [1, 1, 1, 1]]
    some = modules.quantile_knots(np.random.default_rng(0).random((1000, 2)), 4, most=100)
    assert some[2].tolist() == pytest.approx([0.5, 0.5], abs=0.15)


def test_training_leaves_measurements_out_for_a_share_of_the_logos():
    encoder = modules.MeasurementEncoder(3, 8, drop_rate=0.0, absent=0.25)
    torch.nn.init.ones_(encoder.net[-1].bias)
    absent = (encoder.train()(torch.rand(2000, 3)) == 0).all(1)
    assert 0.2 < absent.float().mean() < 0.3 and not (encoder.eval()(torch.rand(50, 3)) == 0).all(1).any()


def test_a_network_learns_from_measurements_what_no_pixel_shows():
    torch.manual_seed(0)
    model = tiny_vit(num_measurements=2, drop_rate=0.0)
    measured = torch.rand(256, 2)
    model.measured.fit(measured.numpy())
    targets = 2 * (measured[:, 0] > 0.3).long() + (measured[:, 1] > 0.8).long()
    optimizer, images = torch.optim.AdamW(model.parameters(), 3e-3), torch.zeros(256, 3, 8, 8)
    for _ in range(150):
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(model(images, measurements=measured), targets).backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        assert (model(images, measurements=measured).argmax(1) == targets).float().mean() > 0.95
        sampled = modules.predict_with_uncertainty(model, images[:8], 2, measured[:8])
    assert (sampled["probabilities"].argmax(1) == targets[:8]).float().mean() > 0.7


def test_unknown_and_unpublished_models_are_refused_in_one_sentence():
    with pytest.raises(ValueError, match="resnet18"):
        build_model("resnet18x")
    with pytest.raises(ValueError, match="no published weights"):
        build_model("advanced_logo_vit_tiny", pretrained=True)


@pytest.mark.parametrize("named", ["as timm does", "otherwise"])
def test_published_weights_come_from_a_file_by_name_or_in_order(tmp_path, named):
    given = timm.create_model("resnet10t").state_dict()  # with a classifier of 1,000 classes, which nobody takes
    if named == "otherwise":
        given = {f"layer{i}": value for i, value in enumerate(given.values())}
    torch.save(given, tmp_path / "w.pth")
    model = build_model("resnet10t")
    assert not modules.load_published(model, tmp_path / "w.pth")
    for value, wanted in zip(model.backbone.state_dict().values(), given.values(), strict=False):
        assert torch.equal(value, wanted)


def test_all_weights_come_from_a_trained_checkpoint(tmp_path):
    trained, model = (build_model("advanced_logo_vit_tiny", num_measurements=5) for _ in range(2))
    trained.measured.knots += 1.0
    modules.save_checkpoint(tmp_path / "best.pt", {"model": trained.state_dict(), "epoch": 3})
    assert modules.load_published(model, tmp_path / "best.pt")
    assert all(torch.equal(value, trained.state_dict()[key]) for key, value in model.state_dict().items())
    with pytest.raises(modules.SettingError, match="does not fit the network, first at"):
        modules.load_published(build_model("resnet10t"), tmp_path / "best.pt")


@pytest.mark.parametrize(("dropout", "calls"), [(0.0, 1), (0.3, 5)])
def test_features_are_computed_once_where_no_mask_falls_into_them(dropout, calls):
    images, seen = torch.rand(2, 3, 32, 32), []
    model = build_model("vit_tiny_patch16_224", 4, 32, num_measurements=3)
    torch.nn.init.normal_(model.head.weight)
    model.backbone.pos_drop.p = dropout
    model.backbone.register_forward_hook(lambda *_: seen.append(1))
    sampled = predict_with_uncertainty(model, images, 5, torch.rand(2, 3))
    assert len(seen) == calls and sampled["epistemic"].min() > 0
    draws = model.eval().head_drop.train() and [model(images) for _ in range(2)]
    assert len(seen) == calls + 2 and not torch.equal(*draws)  # afterwards it is as it was


def test_published_weights_that_do_not_fit_are_refused_in_one_sentence(tmp_path):
    torch.save(timm.create_model("resnet18").state_dict(), tmp_path / "w.pth")
    (tmp_path / "text.pth").write_text("no weights")
    torch.save([1, 2], tmp_path / "list.pth")
    for name, file, reason in (
        ("resnet10t", "w.pth", "does not fit"), ("resnet10t", "text.pth", "no weights"),
        ("resnet10t", "missing.pth", "no weights"), ("resnet10t", "list.pth", "no weights"),
        ("advanced_logo_vit_tiny", "w.pth", "timm's networks"),
    ):  # fmt: skip
        with pytest.raises(modules.SettingError, match=reason) as caught:
            modules.load_published(build_model(name), tmp_path / file)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["advanced_logo_vit_tiny", "resnet10t", "mobilenetv3_small_050"])
def test_layer_groups_hold_each_parameter_once_and_end_with_the_head(name):
    model = build_model(name, 4, 96)
    groups = layer_groups(model)
    members = [id(p) for _, params in groups for p in params]
    assert sorted(members) == sorted(id(p) for p in model.parameters())
    assert groups[0][0] == "stem" and groups[-1][0] == "head"
    head = {id(p) for p in groups[-1][1]}
    assert id(model.head.weight) in head and id(model.uncertainty.weight) in head


def test_uncertainty_of_agreeing_and_disagreeing_draws():
    model = tiny_vit(drop_rate=0.0).train()
    result = predict_with_uncertainty(model, torch.rand(3, 3, 24, 24))
    torch.testing.assert_close(result["probabilities"].sum(1), torch.ones(3))
    assert result["epistemic"].abs().max() < 1e-5
    assert model.training and model.blocks[0].training
    dropped = tiny_vit(drop_rate=0.5)
    with torch.no_grad():
        dropped.head.weight.mul_(100)
    assert (predict_with_uncertainty(dropped, torch.rand(3, 3, 24, 24), 16)["epistemic"] > 0.01).all()


# ---- losses ----------------------------------------------------------------------------------------------------------


def slow_nt_xent(z1, z2, temperature, weights=None):
    """Written as in the paper: one anchor at a time."""
    z = F.normalize(torch.cat([z1, z2]), dim=1)
    n, total, mass = len(z1), 0.0, 0.0
    for i in range(2 * n):
        similarity = torch.stack([z[i] @ z[j] / temperature for j in range(2 * n) if j != i])
        positive = z[i] @ z[(i + n) % (2 * n)] / temperature
        weight = 1.0 if weights is None else weights[i % n]
        total = total + weight * (torch.logsumexp(similarity, 0) - positive)
        mass = mass + weight
    return total / mass


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("block", [3, 5, 1000])
def test_nt_xent_loss_and_gradient_against_the_slow_form(weighted, block, monkeypatch):
    z1, z2 = (torch.randn(7, 5, dtype=torch.float64, requires_grad=True) for _ in range(2))
    weights = torch.rand(7, dtype=torch.float64) if weighted else None
    apply = modules._NTXent.apply
    monkeypatch.setattr(modules._NTXent, "apply", lambda x, w, t, _: apply(x, w, t, block))
    loss, slow = NTXentLoss(0.3)(z1, z2, weights), slow_nt_xent(z1, z2, 0.3, weights)
    torch.testing.assert_close(loss, slow, rtol=1e-12, atol=1e-12)
    for ours, theirs in zip(
        torch.autograd.grad(3 * loss, (z1, z2)), torch.autograd.grad(3 * slow, (z1, z2)), strict=True
    ):
        torch.testing.assert_close(ours, theirs, rtol=1e-10, atol=1e-12)


def test_nt_xent_gradcheck_large_batch_and_edges():
    z1, z2 = (torch.randn(4, 3, dtype=torch.float64, requires_grad=True) for _ in range(2))
    assert torch.autograd.gradcheck(NTXentLoss(0.5), (z1, z2))
    big1, big2 = torch.randn(2, 300, 16).unbind()  # several blocks, float32
    z = F.normalize(torch.cat([big1, big2]).double(), dim=1)
    scores = (z @ z.T / 0.1).fill_diagonal_(-math.inf)
    expected = F.cross_entropy(scores, torch.arange(600).roll(300))
    torch.testing.assert_close(NTXentLoss(0.1)(big1, big2).double(), expected, rtol=1e-5, atol=1e-5)
    assert NTXentLoss()(torch.randn(1, 4), torch.randn(1, 4)).abs() < 1e-6  # no negatives
    with pytest.raises(ValueError, match="temperature"):
        NTXentLoss(0.001)
    with pytest.raises(ValueError, match="one shape"):
        NTXentLoss()(torch.randn(3, 4), torch.randn(2, 4))


@pytest.mark.parametrize("n", [6, 150])
def test_four_heads_at_once_equal_four_losses(n):
    z1, z2 = (torch.randn(4, n, 8, dtype=torch.float64, requires_grad=True) for _ in range(2))
    weights = F.one_hot(torch.arange(n) % 3, 4).T.double()  # head 3 has no pair
    fused = nt_xent(z1, z2, 0.2, weights)
    single = torch.stack([NTXentLoss(0.2)(z1[h], z2[h], weights[h]) for h in range(4)])
    torch.testing.assert_close(fused, single)
    assert fused[3] == 0
    scale = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=torch.float64)
    a, b = (torch.autograd.grad((t * scale).sum(), z1)[0] for t in (fused, single))
    torch.testing.assert_close(a, b)


def test_each_pair_trains_the_head_of_its_kept_aspect_alone():
    model = LogoSimCLR(tiny_vit(), projection_dim=8)
    out = model(torch.rand(6, 3, 24, 24), torch.rand(6, 3, 24, 24), torch.tensor([0, 0, 2, 2, 2, 2]))
    out["loss"].backward()
    got = {name: head[-1].weight.grad.abs().sum().item() > 0 for name, head in model.heads.items()}
    assert got == {"geometric": True, "color": False, "text": True, "shape": False}
    torch.testing.assert_close(out["loss"].detach(), (2 * out["geometric"] + 4 * out["text"]) / 6)
    assert set(model.project(torch.rand(2, 3, 24, 24))) == set(modules.HEAD_NAMES)


def test_features_are_held_to_what_is_known_of_their_logo():
    torch.manual_seed(0)
    model = LogoSimCLR(tiny_vit(), projection_dim=8, num_known=3, known_weight=0.5)
    images, known = torch.rand(2, 6, 3, 24, 24), torch.randn(6, 3)
    out = model(*images, torch.arange(6) % 4, known)
    read = model.known(model.backbone.forward_features(torch.cat([*images])))
    error = ((read - torch.cat([known, known])) ** 2).mean()
    pairs = sum(n * out[name] for n, name in zip((2, 2, 1, 1), modules.HEAD_NAMES, strict=True)) / 6
    assert out["known"].item() == pytest.approx(error.item(), rel=0.2)  # BatchNorm has moved on
    torch.testing.assert_close(out["loss"].detach(), pairs + 0.5 * out["known"])
    (out["loss"] - pairs).backward()
    assert model.backbone.describe[0].weight.grad.abs().sum() > 0 and model.known.weight.grad.abs().sum() > 0


def test_a_head_is_held_to_its_own_aspect_alone():
    torch.manual_seed(0)
    model = LogoSimCLR(tiny_vit(), projection_dim=8, num_known=5, aspects={"color": [4, 1], "text": [0]})
    features, known = torch.randn(4, model.backbone.num_features), torch.randn(4, 5)
    z = {name: torch.randn(4, 8, requires_grad=True) for name in model.names}
    with torch.no_grad():  # what the features themselves hold is not the point here
        model.known.weight.zero_(), model.known.bias.zero_()
    error = model.known_error(features, z, known)
    told = {name: model.told[name](F.normalize(z[name], dim=-1)) for name in ("color", "text")}
    parts = (told["color"] - known[:, [4, 1]]).square().mean(), (told["text"] - known[:, [0]]).square().mean()
    torch.testing.assert_close(error, known.square().mean() + sum(parts) / 2)
    error.backward()
    assert [z[name].grad is not None for name in model.names] == [False, True, True, False]


RANKS = """
import os, sys, torch, torch.distributed as dist
sys.path.insert(0, sys.argv[1])
from ultrathink_v2_advanced_modules import AdaptiveFocalLoss, LogoSimCLR, NTXentLoss, setup_distributed
rank, world, _ = setup_distributed()
torch.manual_seed(0)
data, w0 = torch.randn(2, 10, 6, dtype=torch.float64), torch.randn(4, 6, dtype=torch.float64)
weights = torch.rand(10, dtype=torch.float64)
def gradient(x, weights):
    w = w0.clone().requires_grad_()
    NTXentLoss(0.2)(*torch.tanh(x @ w.T), weights).backward()
    return w.grad
mine = slice(5 * rank, 5 * rank + 5)
got = gradient(data[:, mine], weights[mine])
dist.all_reduce(got)
got /= world
focal = AdaptiveFocalLoss().train()
labels, logits = torch.arange(10) % 4, torch.randn(10, 4)
focal(logits[mine], labels[mine])
shares = focal.weight.clone()
class Backbone(torch.nn.Linear):
    num_features = 8
    forward_features = torch.nn.Linear.forward
def heads(data, kept, wrap):
    torch.manual_seed(1)
    model = LogoSimCLR(Backbone(6, 8), projection_dim=4).double().eval()  # BatchNorm sees each rank's own batch
    wrapped = wrap(model)
    out = wrapped(*data, kept)
    out["loss"].backward()
    parts = torch.stack([out["loss"].detach(), *(out[name] for name in model.names)])
    return parts, torch.cat([p.grad.flatten() for p in model.parameters()])
kept = torch.tensor([0, 0, 1, 0, 0, 3, 3, 1, 3, 3])  # the ranks hold each head unequally, and none holds head 2
ddp = lambda model: torch.nn.parallel.DistributedDataParallel(model, find_unused_parameters=True)
parts = heads(data[:, mine], kept[mine], ddp)
dist.destroy_process_group()
for ours, theirs in zip(parts, heads(data, kept, lambda model: model)):
    assert torch.allclose(ours, theirs, rtol=1e-9, atol=1e-12), (ours - theirs).abs().max()
whole = AdaptiveFocalLoss().train()
whole(logits, labels)
assert torch.equal(shares, whole.weight), (shares, whole.weight)
difference = (got - gradient(data, weights)).abs().max().item()
assert difference < 1e-12, difference
"""


SAM_RANKS = """
import copy, os, sys, torch, torch.distributed as dist
sys.path.insert(0, sys.argv[1])
from torch import nn
from torch.distributed.algorithms.ddp_comm_hooks.default_hooks import allreduce_hook
from ultrathink_v2_advanced_modules import SAM, AdaptiveOptimizerEnsemble, LossSpike, Phase, setup_distributed
rank, world, _ = setup_distributed()
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(6, 8), nn.Tanh(), nn.Linear(8, 2)).double()
data, start = torch.randn(2, 5, 6).double(), copy.deepcopy(model)
ddp, sent = nn.parallel.DistributedDataParallel(model), []
def count(state, bucket):
    sent.append(None)
    return allreduce_hook(state, bucket)
ddp.register_comm_hook(None, count)
def loss_of(net, x, factor=1):
    loss = factor * net(x).square().mean()
    loss.backward()
    return loss
SAM(model.parameters(), torch.optim.SGD, rho=0.5, lr=0.1).step(lambda: loss_of(ddp, data[rank]), ddp)
assert len(sent) == 1, "the first pass talks to the other rank"
there = []
for x in data:  # by hand: each rank climbs on its own gradient, the gradients found there are averaged
    twin = copy.deepcopy(start)
    loss_of(twin, x)
    norm = torch.cat([p.grad.flatten() for p in twin.parameters()]).norm()
    with torch.no_grad():
        [p.add_(0.5 * p.grad / norm) for p in twin.parameters()]
    twin.zero_grad()
    loss_of(twin, x)
    there.append([p.grad for p in twin.parameters()])
for p, q, a, b in zip(model.parameters(), start.parameters(), *there):
    assert torch.allclose(p, q - 0.1 * (a + b) / 2, atol=1e-12), (p - q).abs().max()
ensemble = AdaptiveOptimizerEnsemble(ddp, [Phase("sam", 1, "sam", 0.1, "cosine", 0.0)], 9)
ensemble.step(lambda: ensemble.zero_grad() or loss_of(ddp, data[rank]))
try:  # one rank alone has a bad batch: both must skip it, or they part for ever
    ensemble.step(lambda: ensemble.zero_grad() or loss_of(ddp, data[rank], 1 + 99 * rank))
    raise SystemExit("no spike was seen")
except LossSpike:
    pass
weights = torch.cat([p.detach().flatten() for p in model.parameters()])
other = weights.clone()
dist.broadcast(other, 0)
assert torch.equal(weights, other)
dist.destroy_process_group()
"""


@pytest.mark.parametrize("source", [RANKS, SAM_RANKS], ids=["losses", "sam"])
def test_two_ranks_have_the_gradient_of_one_process(source, tmp_path):
    script = tmp_path / "ranks.py"
    script.write_text(source)
    common = os.environ | {"MASTER_ADDR": "127.0.0.1", "WORLD_SIZE": "2", "OMP_NUM_THREADS": "1",
                           "MASTER_PORT": str(random.SystemRandom().randint(20000, 60000))}  # fmt: skip
    command = [sys.executable, str(script), str(ROOT)]
    places = [common | {"RANK": str(rank), "LOCAL_RANK": str(rank)} for rank in range(2)]
    ranks = [subprocess.Popen(command, env=place, stderr=subprocess.PIPE, text=True) for place in places]
    for process in ranks:
        _, errors = process.communicate(timeout=100)
        assert process.returncode == 0, errors


def slow_focal(logits, targets, weight, gamma, smoothing=0.0):
    total = 0.0
    for row, target in zip(logits, targets, strict=True):
        p = row.exp() / row.exp().sum()
        for c in range(len(row)):
            t = (target == c).double() if target.ndim == 0 else target[c]
            t = t * (1 - smoothing) + smoothing / len(row)
            total = total - t * weight[c] * (1 - p[c]) ** gamma * p[c].log()
    return total / len(logits)


@pytest.mark.parametrize("soft", [False, True])
def test_focal_loss_against_the_slow_form(soft):
    logits = torch.randn(9, 4, dtype=torch.float64, requires_grad=True)
    targets = torch.rand(9, 4, dtype=torch.float64).softmax(1) if soft else torch.randint(0, 4, (9,))
    loss = AdaptiveFocalLoss(4, gamma=1.7, label_smoothing=0.1).double()
    loss.weight.copy_(torch.tensor([0.5, 1.0, 2.0, 0.7]))
    loss.eval()
    got, slow = loss(logits, targets), slow_focal(logits, targets, loss.weight, 1.7, 0.1)
    torch.testing.assert_close(got, slow, rtol=1e-12, atol=1e-12)
    a, b = (torch.autograd.grad(value, logits)[0] for value in (got, slow))
    torch.testing.assert_close(a, b, rtol=1e-9, atol=1e-12)
    plain = AdaptiveFocalLoss(4, gamma=0.0).eval()
    torch.testing.assert_close(
        plain(logits.float(), targets.float() if soft else targets), F.cross_entropy(logits, targets).float()
    )
    loss.resting = True
    torch.testing.assert_close(loss(logits, targets), F.cross_entropy(logits, targets, label_smoothing=0.1))


def test_class_weights_follow_recall_and_share_and_only_in_training():
    loss = AdaptiveFocalLoss(4)
    loss.resting = True  # it watches all the same
    labels = torch.arange(40) % 4
    collapsed = F.one_hot(torch.full((40,), 3), 4) * 5.0
    loss.eval()(collapsed, labels)
    assert torch.equal(loss.weight, torch.ones(4))
    loss.train()(collapsed, labels)
    torch.testing.assert_close(loss.share, torch.tensor([0.225, 0.225, 0.225, 0.325]))
    torch.testing.assert_close(loss.recall, torch.tensor([0.225, 0.225, 0.225, 0.325]))
    for _ in range(60):
        loss(collapsed, labels)
    assert loss.weight[3] == 0.25 and (loss.weight[:3] > 1.2).all() and not loss.weight.requires_grad
    for _ in range(100):
        loss(F.one_hot(labels, 4) * 5.0, labels)
    torch.testing.assert_close(loss.weight, torch.ones(4), atol=0.01, rtol=0)


def steps_to_recover(criterion, seed):
    """Steps until no class has over 40 % of the predictions, from a network that answers one class for everything."""
    draw = torch.Generator().manual_seed(seed)
    torch.manual_seed(seed)
    centres = torch.randn(4, 16, generator=draw)
    net = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 4))
    with torch.no_grad():
        net[2].bias[3] += 4.0
    optimizer = torch.optim.AdamW(net.parameters(), lr=2e-3)
    probe = torch.arange(400) % 4
    points = centres[probe] + 1.5 * torch.randn(400, 16, generator=draw)
    assert (net(points).argmax(1) == 3).all()
    for step in range(150):
        if torch.bincount(net(points).argmax(1), minlength=4).max() <= 160:
            return step
        labels = torch.randint(0, 4, (64,), generator=draw)
        optimizer.zero_grad()
        criterion(net(centres[labels] + 1.5 * torch.randn(64, 16, generator=draw)), labels).backward()
        optimizer.step()
    return 150


def test_adaptive_loss_brings_a_collapsed_classifier_back_sooner_than_cross_entropy():
    ours = [steps_to_recover(AdaptiveFocalLoss(4), seed) for seed in range(3)]
    plain = [steps_to_recover(nn.CrossEntropyLoss(), seed) for seed in range(3)]
    assert max(ours) <= 100
    assert all(a < b for a, b in zip(ours, plain, strict=True)), (ours, plain)


def test_ultrathink_loss_term_by_term():
    logits = torch.randn(6, 4, dtype=torch.float64, requires_grad=True)
    log_variance = torch.tensor([-5.0, -1.0, 0.0, 0.5, 2.0, 9.0], dtype=torch.float64, requires_grad=True)
    targets, prior = torch.tensor([0, 1, 2, 3, 0, 1]), [0.4, 0.3, 0.2, 0.1]
    loss = UltrathinkLoss(4, 1.5, 0.3, 0.2, prior=prior).eval()
    p = logits.softmax(1)
    focal = slow_focal(logits, targets, torch.ones(4), 2.0)
    s = [max(-3.0, min(3.0, v)) for v in log_variance.tolist()]
    noise = sum(math.exp(-s[i]) * -p[i, t].log() + s[i] / 2 for i, t in enumerate(targets.tolist())) / 6
    divergence = sum(q * math.log(q / p[:, c].mean().item()) for c, q in enumerate(prior))
    got = loss(logits, targets, log_variance)
    assert got.item() == pytest.approx(1.5 * focal.item() + 0.3 * noise.item() + 0.2 * divergence, rel=1e-6)
    assert loss.terms["focal"].item() == pytest.approx(focal.item(), rel=1e-9)
    assert loss.terms["uncertainty"].item() == pytest.approx(noise.item(), rel=1e-9)
    assert loss.terms["prior"].item() == pytest.approx(divergence, rel=1e-6)
    assert not any(term.requires_grad for term in loss.terms.values())
    got.backward()
    assert log_variance.grad[1:5].abs().min() > 0
    without = loss(logits, targets)
    assert without.item() == pytest.approx(1.5 * focal.item() + 0.2 * divergence, rel=1e-6)


# ---- checkpoints, randomness, signals --------------------------------------------------------------------------------


def test_a_flipped_byte_or_a_lost_checksum_is_refused(tmp_path):
    path = tmp_path / "a.pt"
    save_checkpoint(path, {"x": torch.arange(1000.0)})
    assert load_checkpoint(path)["x"][7] == 7
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(CheckpointError, match="a.pt does not match"):
        load_checkpoint(path)
    Path(f"{path}.sha256").unlink()
    with pytest.raises(CheckpointError, match="no checksum"):
        load_checkpoint(path)


def test_a_kill_between_the_two_replacements_loses_nothing(tmp_path, monkeypatch):
    path, replace_file, done = tmp_path / "a.pt", os.replace, []
    save_checkpoint(path, {"x": 1})

    def stop_after_first(source, target):
        if done:
            raise KeyboardInterrupt
        done.append(replace_file(source, target))

    monkeypatch.setattr(modules.os, "replace", stop_after_first)
    with pytest.raises(KeyboardInterrupt):
        save_checkpoint(path, {"x": 2})
    monkeypatch.undo()
    assert load_checkpoint(path) == {"x": 1}
    save_checkpoint(path, {"x": 3})
    assert load_checkpoint(path) == {"x": 3}
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.pt", "a.pt.sha256"]


class Canary:
    def __reduce__(self):
        return (open, ("canary-has-run", "w"))


def test_a_hostile_checkpoint_is_refused_and_does_not_run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    torch.save({"x": Canary()}, tmp_path / "bad.pt")
    (tmp_path / "raw.pt").write_bytes(pickle.dumps(Canary(), protocol=2))
    for name in ("bad.pt", "raw.pt"):
        digest = modules.hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
        (tmp_path / f"{name}.sha256").write_text(f"{digest}  {name}\n")
        with pytest.raises(CheckpointError, match=name):
            load_checkpoint(tmp_path / name)
    assert not (tmp_path / "canary-has-run").exists()


def test_what_could_not_be_loaded_is_not_saved(tmp_path):
    with pytest.raises(TypeError, match=r"state\['a'\]\[1\] is a float64"):
        save_checkpoint(tmp_path / "a.pt", {"a": [1, np.float64(2)]})
    with pytest.raises(TypeError, match="PosixPath"):
        save_checkpoint(tmp_path / "a.pt", {"a": tmp_path})
    assert not list(tmp_path.iterdir())


def test_matching_keys_are_taken_and_the_rest_is_named():
    model, other = tiny_vit(), AdvancedLogoViT(7, **TINY)
    state = other.state_dict() | {"extra": torch.zeros(1)}
    taken, missing, unexpected = load_matching(model, state)
    assert missing == ["head.weight", "head.bias"] and unexpected == ["head.weight", "head.bias", "extra"]
    assert len(taken) == len(model.state_dict()) - 2
    assert torch.equal(model.pool.weight, other.pool.weight)


def test_random_states_go_through_a_checkpoint(tmp_path):
    random.gauss(0, 1), np.random.randn()  # both keep a second draw back
    save_checkpoint(tmp_path / "rng.pt", rng_state())
    draws = [
        (random.random(), random.gauss(0, 1), np.random.randn(), np.random.rand(), torch.rand(1).item())
        for _ in range(3)
    ]
    seed_everything(123)
    set_rng_state(load_checkpoint(tmp_path / "rng.pt"))
    again = [
        (random.random(), random.gauss(0, 1), np.random.randn(), np.random.rand(), torch.rand(1).item())
        for _ in range(3)
    ]
    assert draws == again


def test_the_first_signal_is_noted_and_the_second_kills():
    before = signal.getsignal(signal.SIGTERM)
    with GracefulStop() as stop:
        assert stop.signum == 0
        signal.raise_signal(signal.SIGTERM)
        assert stop.signum == signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) is before
    child = os.fork()
    if not child:
        with GracefulStop():
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGTERM)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGTERM


def test_metrics_against_sklearn_torchmetrics_and_by_hand():
    sklearn, torchmetrics = pytest.importorskip("sklearn.metrics"), pytest.importorskip("torchmetrics.functional")
    rng = np.random.default_rng(0)
    p, y = rng.dirichlet(np.ones(4), 200), rng.integers(0, 3, 200)
    got = classification_metrics(p, y)
    assert got["accuracy"] == pytest.approx(sklearn.accuracy_score(y, p.argmax(1)))
    assert got["confusion"] == sklearn.confusion_matrix(y, p.argmax(1), labels=range(4)).tolist()
    assert got["nll"] == pytest.approx(sklearn.log_loss(y, p, labels=range(4)))
    ece = torchmetrics.classification.multiclass_calibration_error(torch.tensor(p), torch.tensor(y), 4, n_bins=15)
    assert got["ece"] == pytest.approx(ece.item(), abs=1e-6)
    assert got["per_class_accuracy"][3] is None and sum(got["share"]) == pytest.approx(1)
    assert classification_metrics(np.eye(2), np.array([0, 1]))["brier"] == 0


# ---- recipes and the script ------------------------------------------------------------------------------------------


def test_recipes_are_the_plan():
    for name, sam, ranger, init in (("plan", "sam", "ranger", "simclr"), ("compact", "adamw", "adamw", "random")):
        assert [(p.name, p.epochs, p.optimizer) for p in RECIPES[name].phases] == [
            ("warmup", 10, "adamw"), ("sam", 60, sam), ("ranger", 30, ranger), ("finetune", 20, "sgd")]  # fmt: skip
        assert (RECIPES[name].init, RECIPES[name].simclr_epochs, RECIPES[name].simclr_batch_size) == (init, 50, 64)
    assert RECIPES["plan"].image_size == 224 and RECIPES["plan"].batch_size == 64
    assert RECIPES["plan"].simclr_image_size is None and RECIPES["compact"].simclr_image_size == 72
    assert modules.resolve_recipe("auto", torch.device("cpu")).name == "compact"
    assert modules.resolve_recipe("auto", torch.device("cuda")).name == "plan"


def test_run_alone_it_checks_every_module(capsys, monkeypatch):
    monkeypatch.setenv("WANDB_MODE", "disabled")
    monkeypatch.setattr(modules, "PACKAGES", ("timm", "cv2"))
    arguments = ["--recipe", "smoke", "--image-size", "24", "--device", "cpu", "--batch-size", "8"]
    assert modules.main(arguments) == 0
    out = capsys.readouterr().out
    assert all(f"\n{name}" in out for name in modules.CHECKS) and "all 12 checks passed" in out
    monkeypatch.setattr(modules, "PACKAGES", ("timm", "no_such_package"))
    monkeypatch.setattr(modules, "CHECKS", {"packages": modules.check_packages})
    assert modules.main(arguments) == 1
    assert "not importable: no_such_package" in capsys.readouterr().out
    monkeypatch.setattr(modules, "PACKAGES", ("timm",))
    assert modules.main([*arguments, "--quiet"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[-1] == "all 1 checks passed" and all(line.startswith("warning: ") for line in said[:-1])


def test_wrong_use_is_exit_code_two(capsys):
    assert modules.main(["--device", "cuda:9"]) == 2
    assert modules.main(["--device", "cpu", "--image-size", "100"]) == 2
    assert "multiple of the patch" in capsys.readouterr().err
    assert modules.main(["--dry-run", "--device", "cpu", "--recipe", "plan"]) == 0
    assert "advanced_logo_vit_small" in capsys.readouterr().out
