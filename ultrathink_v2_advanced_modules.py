"""Phases 1 and 3: the network, losses, optimizers, checkpoints that all phases share; run alone, it checks them.

    python ultrathink_v2_advanced_modules.py [--device auto] [--recipe auto] [--seed 0]

Reads nothing. Writes nothing that stays (the checkpoint and W&B checks use a temporary folder). Says what it runs on,
then takes one real step with every module; exit 1 if any of them fails.
"""

import argparse
import difflib
import sys
from typing import Any, NamedTuple, NoReturn, cast

COMMON_VALUES = ("--data", "--checkpoint-dir", "--results-dir", "--batch-size", "--epochs", "--workers")


class Parser(argparse.ArgumentParser):
    """As the analyzer's, which this file may not import: a misspelt option is answered with the nearest real one."""

    def error(self, message: str) -> NoReturn:
        if wrong := message.partition("unrecognized arguments: ")[2].split():
            near = difflib.get_close_matches(wrong[0].split("=")[0], self._option_string_actions, 1)
            message = f"there is no option {wrong[0]}" + (f"; did you mean {near[0]}?" if near else "")
        print(f"error: {message} (--help lists the options)", file=sys.stderr)
        raise SystemExit(2)


def build_parser() -> argparse.ArgumentParser:
    parser = Parser(
        allow_abbrev=False,
        description="Says what this machine offers and takes one step with every module (phases 1 and 3).",
        epilog="The other common options (--data, --epochs, ...) are accepted and have no effect here.",
    )
    add = parser.add_argument
    text = "whose network and phases are tried; auto is plan with a GPU, else compact (default: %(default)s)"
    add("--recipe", choices=("auto", "plan", "compact", "transfer", "smoke"), default="auto", help=text)
    add("--model", metavar="NAME", help="any timm model, e.g. efficientnet_b1 (default: the recipe's)")
    text = "side of the input in pixels, a multiple of the network's patch; 48 to 384 (default: the recipe's)"
    add("--image-size", type=int, metavar="PX", help=text)
    text = "what computes: auto, cpu, cuda, cuda:1, mps; auto is the first GPU, else the CPU (default: %(default)s)"
    add("--device", default="auto", metavar="NAME", help=text)
    add("--seed", type=int, default=0, metavar="N", help="of the patterns and weights tried (default: %(default)s)")
    add("--dry-run", action="store_true", help="print the resolved configuration and stop")
    add("--quiet", action="store_true", help="print warnings, failures and the result alone")
    for name in COMMON_VALUES:
        add(name, action="append", help=argparse.SUPPRESS)
    add("--fresh", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    build_parser().parse_args()  # --help and wrong use answer before torch loads

import abc
import contextlib
import copy
import csv
import errno
import hashlib
import importlib
import io
import json
import math
import netrc
import os
import pickle
import platform
import random
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
import timm
import torch
import torch.distributed as dist
import torch.nn.functional as F
from timm.layers import DropPath, Mlp
from timm.models import build_model_with_cfg, generate_default_cfgs, register_model
from timm.models._manipulate import group_parameters
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

HEAD_NAMES = ("geometric", "color", "text", "shape")
CUE_NAMES = ("edge", "corner", "stroke", "smooth", "saturation", "ink")
LOG_VARIANCE_RANGE = (-3.0, 3.0)  # outside of it the uncertainty term neither rewards nor punishes
NUM_STATISTICS = 53  # what image_statistics returns
RAREST = 0.02  # share of the labels below which a class gains no more weight in the adaptive focal loss
MAX_GRAD_NORM = 5.0
BETAS = (0.9, 0.99)  # of AdamW: runs of some thousand steps are too short for a memory of a thousand
SPIKE = 4.0  # a loss that rises by so many times its running mean's size is no step to take
EXAMPLES = 24  # answers shown in W&B and TensorBoard
EXPLOSION = 100.0  # one that rises by so many times is a fault, as one that is not finite
SPIKE_FLOOR = 0.25  # the least size that counts: the uncertainty term takes the loss through zero and below


class SettingError(ValueError):
    """A device, model or size that cannot be had; the text says what to do. Scripts end with ``exit_code``."""

    exit_code = 2


# ---- phases and recipes ----------------------------------------------------------------------------------------------


OPTIMIZERS = ("adamw", "sam", "ranger", "sgd")


@dataclass(frozen=True)
class Phase:
    """One phase of training; from ``unfreeze`` to ``unfreeze_to`` goes the share of layer groups that learn."""

    name: str
    epochs: int
    optimizer: str  # one of OPTIMIZERS
    lr: float
    schedule: str  # linear, cosine or flat_cosine
    weight_decay: float
    rho: float = 0.05
    unfreeze: float = 1.0
    unfreeze_to: float | None = None  # None: as unfreeze throughout
    layer_decay: float = 1.0  # factor of the learning rate from one layer group to the one below it
    ascent_share: float = 1.0  # SAM: share of the batch for the first pass, see AdaptiveOptimizerEnsemble.pass_share


@dataclass(frozen=True)
class Recipe:
    name: str
    model: str
    image_size: int
    batch_size: int
    simclr_epochs: int
    simclr_lr: float
    phases: tuple[Phase, ...]
    simclr_batch_size: int = 64
    simclr_image_size: int | None = None  # None: as image_size; the network takes any multiple of its patch
    demo_logos: int = 4000
    mix: tuple[float, ...] = (0.3, 0.35, 0.35)  # shares of an epoch: typed dataset, further logos, demo logos
    gamma: float = 2.0  # of the focal loss
    init: str = "simclr"  # or random: where a training with the measurements starts; without them always simclr
    measured_steps: int = 4000  # for what reads the measurements alone, before the phases


PLAN_PHASES = (
    Phase("warmup", 10, "adamw", 1e-3, "linear", 0.05, unfreeze=0.5, unfreeze_to=1.0),
    Phase("sam", 60, "sam", 1e-3, "cosine", 0.05, rho=0.05),
    Phase("ranger", 30, "ranger", 5e-4, "flat_cosine", 0.01),
    Phase("finetune", 20, "sgd", 2e-3, "cosine", 1e-4),
)
# The plan's phases and epochs; some hundred or thousand logos gain nothing by the steps of SAM and Ranger (README).
COMPACT_PHASES = tuple(
    replace(phase, optimizer="adamw") if phase.optimizer in ("sam", "ranger") else phase for phase in PLAN_PHASES
)
# Published weights know shapes already: few epochs, lower rates, the least for what lies nearest the pixels.
TRANSFER_PHASES = tuple(
    Phase(name, epochs, "adamw", lr, schedule, 0.05, layer_decay=0.9)
    for name, epochs, lr, schedule in (
        ("warmup", 1, 5e-4, "linear"),
        ("sam", 11, 5e-4, "cosine"),
        ("ranger", 3, 1e-4, "cosine"),
        ("finetune", 1, 2e-5, "cosine"),
    )
)
SMOKE_PHASES = tuple(replace(phase, epochs=1) for phase in PLAN_PHASES)
RECIPES = {
    "plan": Recipe("plan", "advanced_logo_vit_small", 224, 64, 50, 1e-3, PLAN_PHASES),
    "compact": Recipe(
        "compact", "advanced_logo_vit_tiny", 96, 32, 50, 2e-3, COMPACT_PHASES, 64, 72, gamma=1.0, init="random"
    ),  # fmt: skip
    "transfer": Recipe(
        "transfer", "tf_efficientnet_lite0", 192, 32, 50, 2e-3, TRANSFER_PHASES, gamma=1.0, init="random"
    ),  # fmt: skip
    "smoke": Recipe(
        "smoke", "advanced_logo_vit_tiny", 48, 64, 2, 2e-3, SMOKE_PHASES, demo_logos=64, measured_steps=20
    ),  # fmt: skip
}


def resolve_recipe(name: str, device: torch.device) -> Recipe:
    """``auto`` is the plan as written on a GPU and compact without one."""
    return RECIPES[("plan" if device.type == "cuda" else "compact") if name == "auto" else name]


# ---- the network -----------------------------------------------------------------------------------------------------


def halve(x: Tensor) -> Tensor:
    """Mean over 2 x 2 pixels; three times as fast as avg_pool2d on a CPU, in ONNX Runtime too."""
    pairs = x.unflatten(-2, (-1, 2))
    pairs = (pairs[..., 0, :] + pairs[..., 1, :]).unflatten(-1, (-1, 2))
    return (pairs[..., 0] + pairs[..., 1]) / 4


def channel_mean(x: Tensor) -> Tensor:
    """(N, 3, H, W) -> (N, 1, H, W)"""
    if torch.onnx.is_in_onnx_export():  # three times as fast there; in training autocast would round a product
        return (x.new_full((1, 3), 1 / 3) @ x.flatten(2)).unflatten(2, x.shape[2:])
    return x.mean(1, keepdim=True)


def cue_images(images: Tensor) -> Tensor:
    """What draws the eye in a logo, computed without learned weights: (N, 3, H, W) -> (N, 6, H / 2, W / 2).

    Channels as CUE_NAMES, in units of the normalised image ([-1, 1]): edge = gradient magnitude; corner = harmonic mean
    of the structure tensor's eigenvalues (Harris), as a gradient; stroke = mean |gradient| less |mean gradient|, high
    where the sign alternates; smooth = gentle gradients away from edges; saturation; ink = distance from the corners'
    colour.
    """
    x = images.detach().float()
    gx = F.pad(x[..., 1:] - x[..., :-1], (0, 1))
    gy = F.pad(x[..., 1:, :] - x[..., :-1, :], (0, 0, 0, 1))
    corners = x[..., :: x.shape[2] - 1, :: x.shape[3] - 1].flatten(2)
    canvas = ((corners.sum(2) - corners.amax(2) - corners.amin(2)) / 2)[..., None, None]  # median of the four
    tensor = [channel_mean(product) for product in (gx * gx, gy * gy, gx * gy)]
    slope = [channel_mean(gx), channel_mean(gy)]
    r, g, b = x.split(1, 1)
    chroma = torch.maximum(torch.maximum(r, g), b) - torch.minimum(torch.minimum(r, g), b)
    maps = halve(torch.cat([*tensor, *slope, *map(torch.abs, slope), chroma / 2, channel_mean((x - canvas).abs())], 1))
    edge = (maps[:, 0:1] + maps[:, 1:2]).sqrt()
    local = F.pad(torch.cat([maps[:, :7], edge], 1), (1, 1, 1, 1), mode="replicate")
    local = (local[..., :-2] + local[..., 1:-1] + local[..., 2:]) / 3
    local = (local[..., :-2, :] + local[..., 1:-1, :] + local[..., 2:, :]) / 3
    xx, yy, xy = local[:, 0:1], local[:, 1:2], local[:, 2:3]
    corner = ((xx * yy - xy * xy).clamp_min(0) / (xx + yy + 1e-4)).sqrt()
    stroke = (local[:, 5:7] - local[:, 3:5].abs()).sum(1, keepdim=True)
    gentle = local[:, 3:5].square().sum(1, keepdim=True).sqrt()
    smooth = gentle / (gentle + 0.01) * torch.exp(-10 * local[:, 7:8])
    return torch.cat([edge, corner, stroke, smooth, maps[:, 7:]], 1)


def image_statistics(images: Tensor, maps: Tensor) -> Tensor:
    """Numbers in about [0, 1] that describe a whole logo, (N, NUM_STATISTICS): what pooling to patches would wash out.

    Mean and spread of each cue map (12), shares of the gradient magnitudes above eight limits at two scales (16), the
    20 largest shares of a 4 x 4 x 4 colour histogram in falling order (how many colours, not which), blends as a share
    of the ink, the ink's share, height, width and fill.
    """
    half = halve(images.detach().float())
    gx, gy = half[..., :-1, 1:] - half[..., :-1, :-1], half[..., 1:, :-1] - half[..., :-1, :-1]
    coarse = (gx * gx + gy * gy).mean(1).sqrt()
    limits = coarse.new_tensor((0.003, 0.006, 0.012, 0.025, 0.05, 0.1, 0.2, 0.4)).unsqueeze(1)
    shares = [(edges.flatten(1).unsqueeze(1) > limits).float().mean(2) for edges in (maps[:, 0], coarse)]
    dots = images.detach()[:, :, ::2, ::2].flatten(2)  # colours as they are, unmixed
    above = (dots.unsqueeze(2) >= dots.new_tensor((-torch.inf, -0.5, 0.0, 0.5)).unsqueeze(1)).float()  # (N, 3, 4, P)
    level = above - F.pad(above[:, :, 1:], (0, 0, 0, 1))  # one-hot
    pair = (level[:, 1].unsqueeze(2) * level[:, 2].unsqueeze(1)).flatten(1, 2)  # (N, 16, P)
    colors = (level[:, 0] @ pair.transpose(1, 2)).flatten(1) / pair.shape[2]
    ink = (maps[:, 5] > 0.1).float()
    share, height, width = ink.mean((1, 2)), ink.amax(2).mean(1), ink.amax(1).mean(1)
    blend = (maps[:, 3] * ink).mean((1, 2)) / (share + 1e-3)
    layout = [blend, share, height, width, share / (height * width + 1e-3)]
    mean = maps.mean((2, 3))
    spread = (maps.square().mean((2, 3)) - mean.square()).clamp_min(0).sqrt()
    return torch.cat([mean, spread, *shares, torch.stack(layout, 1), colors.topk(20).values.sqrt()], 1)


class LogoAttention(nn.Module):
    """Self-attention whose heads learn how much each cue attracts them: scores[q, k] += sum_c gain[h, c] cue[c, k].

    The bias differs from key to key and is the same for every query; with gain 0 this is plain attention.
    """

    def __init__(self, dim: int, num_heads: int, num_cues: int):
        super().__init__()
        self.num_heads = num_heads
        self.qkv = nn.Linear(dim, 3 * dim)
        self.gain = nn.Parameter(torch.empty(num_heads, num_cues).normal_(std=0.2))
        self.proj = nn.Linear(dim, dim)

    def bias(self, cues: Tensor) -> Tensor:
        """(N, cues, K) -> (N, heads, 1, K)"""
        return (self.gain @ cues.to(self.gain.dtype)).unsqueeze(2)

    def forward(self, x: Tensor, cues: Tensor) -> Tensor:
        q, k, v = (part.unflatten(2, (self.num_heads, -1)).transpose(1, 2) for part in self.qkv(x).chunk(3, 2))
        bias = self.bias(cues).to(q.dtype)
        if torch.onnx.is_in_onnx_export():  # its own parts of the fused kernel take half as long again
            out = (q @ k.transpose(2, 3) * q.shape[3] ** -0.5 + bias).softmax(3) @ v
        else:
            out = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        return self.proj(out.transpose(1, 2).flatten(2))


class Block(nn.Module):
    """Depthwise convolution (position and neighbourhood, for any grid), logo-aware attention, MLP; all residual."""

    def __init__(self, dim: int, num_heads: int, num_cues: int, mlp_ratio: float, drop: float, drop_path: float):
        super().__init__()
        self.local = nn.Conv2d(dim, dim, 3, padding=1, groups=dim)
        self.norm1, self.norm2 = nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attn = LogoAttention(dim, num_heads, num_cues)
        self.mlp = Mlp(dim, int(dim * mlp_ratio))
        self.drop, self.drop_path = nn.Dropout(drop), DropPath(drop_path)

    def forward(self, x: Tensor, cues: Tensor, grid: tuple[int, int]) -> Tensor:
        x = x + self.local(x.transpose(1, 2).unflatten(2, grid)).flatten(2).transpose(1, 2)
        x = x + self.drop_path(self.attn(self.norm1(x), cues))
        wide = self.mlp(self.norm2(x))
        if self.drop.training:  # whole channels: a mask per token costs more than the MLP
            wide = wide * self.drop(x.new_ones(x.shape[0], 1, x.shape[2]))
        return x + self.drop_path(wide)


class ConvStem(nn.Module):
    """Overlapping convolutions whose strides multiply to the patch; the cue maps join after the first one."""

    def __init__(self, in_chans: int, num_cues: int, dim: int, patch_size: int):
        super().__init__()
        strides, rest = [], patch_size
        for stride in (2, 2, 2, 2, 2, 3, 5, 7):
            if rest % stride == 0:
                strides.append(stride)
                rest //= stride
        if rest != 1 or len(strides) < 2 or strides[0] != 2:
            raise ValueError(f"patch_size {patch_size} is no product of small strides; use 4, 6, 8, 12, 16, 24 or 32")
        self.stages, width = nn.ModuleList(), in_chans
        for i, stride in enumerate(strides):
            out = max(16, dim >> (len(strides) - 1 - i))
            kernel = 3 if stride == 2 else stride + 2
            conv = nn.Conv2d(width + num_cues * (i == 1), out, kernel, stride, kernel // 2, bias=False)
            self.stages.append(nn.Sequential(conv, nn.BatchNorm2d(out), nn.ReLU(inplace=True)))
            width = out

    def forward(self, images: Tensor, cues: Tensor) -> Tensor:
        packed = {"memory_format": torch.channels_last}  # a third faster on a CPU
        x = torch.cat([self.stages[0](images.contiguous(**packed)), cues.to(images.dtype).contiguous(**packed)], 1)
        for stage in self.stages[1:]:
            x = stage(x)
        return x


def quantile_knots(measurements: np.ndarray, bins: int, most: int = 100_000) -> np.ndarray:
    """(bins + 1, M): quantiles of measured logos (n, M), of which at most ``most`` are looked at."""
    some = measurements[:: max(1, len(measurements) // most)]
    return np.quantile(some, np.linspace(0.01, 0.99, bins + 1), axis=0)


def spread_over(measurements: Tensor, knots: Tensor) -> Tensor:
    """(N, M), (bins + 1, M) -> (N, bins * M) in [-1, 1]: how much of each bin lies below the measurement, piecewise
    linear (Gorishniy et al. 2022), so that linear layers tell thresholds apart as trees do."""
    low, width = knots[:-1], (knots[1:] - knots[:-1]).clamp_min(1e-4)
    place = ((measurements.unsqueeze(1) - low) / width).clamp(0, 1)  # (N, bins, M)
    return (2 * place - 1).flatten(1)


class MeasurementEncoder(nn.Module):
    """What is measured of a whole logo, (N, M) in units of its own -> features (N, dim), to be added to the image's.

    Each number is spread over bins between its quantiles in the training set. In training ``absent`` of the logos come
    without, so that the network also learns to do with the image alone.
    """

    def __init__(
        self, num_measurements: int, dim: int, hidden: int | None = None, bins: int = 12, drop_rate: float = 0.1,
        absent: float = 0.5,
    ):  # fmt: skip
        super().__init__()
        self.absent = absent
        self.knots: Tensor
        knots = torch.linspace(0, 1, bins + 1).unsqueeze(1).repeat(1, num_measurements)
        self.register_buffer("knots", knots)  # (bins + 1, M)
        hidden = hidden or dim
        self.net = nn.Sequential(
            nn.Linear(bins * num_measurements, hidden), nn.GELU(), nn.Dropout(drop_rate),
            nn.Linear(hidden, hidden), nn.GELU(), nn.Dropout(drop_rate), nn.Linear(hidden, dim),
        )  # fmt: skip

    def fit(self, measurements: np.ndarray) -> None:
        """Places the knots at the quantiles of measured logos (n, M)."""
        self.knots.copy_(torch.from_numpy(quantile_knots(measurements, len(self.knots) - 1)))

    def forward(self, measurements: Tensor) -> Tensor:
        features = self.net(spread_over(measurements, self.knots))
        if self.training and self.absent:
            features = features * (torch.rand(len(features), 1, device=features.device) >= self.absent)
        return features


class AdvancedLogoViT(nn.Module):
    """Vision transformer for logos: convolutional stem, logo-aware attention, sequence pooling, class and noise heads.

    Stem and sequence pooling after Compact Transformers (Hassani et al. 2021). Cue maps of the image enter three times:
    as channels of the stem, as the attention bias, and as statistics of the whole logo. ``forward`` takes normalised
    images (N, 3, H, W), H and W any multiple of ``patch_size``, and with ``num_measurements`` M also (N, M) numbers.
    """

    def __init__(
        self, num_classes: int = 4, *, img_size: int = 224, in_chans: int = 3, embed_dim: int = 384, depth: int = 8,
        num_heads: int = 6, patch_size: int = 16, mlp_ratio: float = 3.0, drop_rate: float = 0.1,
        drop_path_rate: float = 0.1, num_cues: int = len(CUE_NAMES), num_measurements: int = 0,
        grad_checkpointing: bool = False,
    ):  # fmt: skip
        super().__init__()
        if in_chans != 3 or not 1 <= num_cues <= len(CUE_NAMES):
            raise ValueError(f"AdvancedLogoViT reads RGB images and 1 to {len(CUE_NAMES)} cues")
        if img_size % patch_size:
            raise SettingError(f"image size {img_size} is no multiple of the patch; give a multiple of {patch_size}")
        self.num_classes, self.num_cues, self.patch_size = num_classes, num_cues, patch_size
        self.num_features = self.head_hidden_size = self.embed_dim = embed_dim
        self.grad_checkpointing = grad_checkpointing
        self.stem = ConvStem(in_chans, num_cues, embed_dim, patch_size)
        self.describe = nn.Sequential(nn.Linear(NUM_STATISTICS, embed_dim), nn.GELU(), nn.Linear(embed_dim, embed_dim))
        rates = torch.linspace(0, drop_path_rate, depth).tolist()
        self.blocks = nn.ModuleList(Block(embed_dim, num_heads, num_cues, mlp_ratio, drop_rate, r) for r in rates)
        self.pool = nn.Linear(embed_dim, 1)
        self.norm = nn.LayerNorm(embed_dim)
        self.head_drop = nn.Dropout(drop_rate)
        self.uncertainty = nn.Linear(embed_dim, 1)
        self.measured = MeasurementEncoder(num_measurements, embed_dim) if num_measurements else None
        self.apply(self._init)
        self.reset_classifier(num_classes)

    @staticmethod
    def _init(module: nn.Module) -> None:
        if isinstance(module, nn.Linear):
            nn.init.trunc_normal_(module.weight, std=0.02 if module.out_features > 1 else 1e-3)
            nn.init.zeros_(module.bias)
        elif isinstance(module, nn.Conv2d) and module.groups > 1:
            nn.init.normal_(module.weight, std=0.05)

    def reset_classifier(self, num_classes: int, global_pool: str | None = None) -> None:
        self.num_classes = num_classes
        self.head = nn.Linear(self.num_features, num_classes) if num_classes else nn.Identity()
        self._init(self.head)

    def get_classifier(self) -> nn.Module:
        return self.head

    def set_grad_checkpointing(self, enable: bool = True) -> None:
        self.grad_checkpointing = enable

    def no_weight_decay(self) -> set[str]:
        return {name for name, _ in self.named_parameters() if name.endswith("gain")}

    def cue_maps(self, images: Tensor) -> Tensor:
        """Cues per patch, each standardised over its image: (N, num_cues, H / patch, W / patch)."""
        return self._to_grid(cue_images(images)[:, : self.num_cues])

    def _to_grid(self, maps: Tensor) -> Tensor:
        grid = F.avg_pool2d(maps, self.patch_size // 2)
        spread = grid.flatten(2).std(2, correction=0)[..., None, None]
        return (grid - grid.mean((2, 3), keepdim=True)) / (spread + 1e-3)

    def forward_features(self, images: Tensor) -> Tensor:
        """(N, 3, H, W) -> (N, num_features)"""
        if images.shape[2] % self.patch_size or images.shape[3] % self.patch_size:
            raise ValueError(
                f"images of {tuple(images.shape[2:])} pixels are no multiple of the patch, {self.patch_size}"
            )
        maps = cue_images(images)
        x = self.stem(images, maps[:, : self.num_cues])
        grid, x = (x.shape[2], x.shape[3]), x.flatten(2).transpose(1, 2)
        cues = self._to_grid(maps[:, : self.num_cues]).flatten(2)
        whole = self.describe(image_statistics(images, maps).to(images.dtype))
        x = x + whole.unsqueeze(1)
        for block in self.blocks:
            if self.grad_checkpointing and self.training:
                x = checkpoint(block, x, cues, grid, use_reentrant=False)
            else:
                x = block(x, cues, grid)
        weights = self.pool(x).softmax(1)  # (N, K, 1), sequence pooling
        return self.norm((weights * x).sum(1) + whole)

    def forward_head(self, features: Tensor, return_uncertainty: bool = False) -> Tensor | tuple[Tensor, Tensor]:
        features = self.head_drop(features)
        logits = self.head(features)
        return (logits, self.uncertainty(features).squeeze(1)) if return_uncertainty else logits

    def joint_features(self, images: Tensor, measurements: Tensor | None = None) -> Tensor:
        """forward_features, and on top what the measurements say, where there are any and the network reads them."""
        features = self.forward_features(images)
        if self.measured is None or measurements is None:
            return features
        return features + self.measured(measurements)

    def forward(
        self, images: Tensor, return_uncertainty: bool = False, measurements: Tensor | None = None
    ) -> Tensor | tuple[Tensor, Tensor]:
        """Logits (N, num_classes), and with ``return_uncertainty`` the log-variance of the label noise (N,)."""
        return self.forward_head(self.joint_features(images, measurements), return_uncertainty)


def _cfg(size: int, stem: str = "stem.stages.0.0") -> dict:
    half = (0.5, 0.5, 0.5)
    return {"num_classes": 4, "input_size": (3, size, size), "mean": half, "std": half, "crop_pct": 1.0,
            "crop_mode": "border", "first_conv": stem, "classifier": "head"}  # fmt: skip


default_cfgs = generate_default_cfgs({"advanced_logo_vit_small": _cfg(224), "advanced_logo_vit_tiny": _cfg(96)})


@register_model
def advanced_logo_vit_small(pretrained: bool = False, **kwargs) -> AdvancedLogoViT:
    """For a GPU at 224 px: 14 x 14 patches."""
    args = {"img_size": 224, "embed_dim": 384, "depth": 8, "num_heads": 6, "patch_size": 16}
    return build_model_with_cfg(AdvancedLogoViT, "advanced_logo_vit_small", pretrained, **(args | kwargs))


@register_model
def advanced_logo_vit_tiny(pretrained: bool = False, **kwargs) -> AdvancedLogoViT:
    """For two CPU cores at 96 px: 8 x 8 patches."""
    args = {"img_size": 96, "embed_dim": 128, "depth": 6, "num_heads": 4, "patch_size": 12, "mlp_ratio": 2.0,
            "drop_path_rate": 0.05}  # fmt: skip
    return build_model_with_cfg(AdvancedLogoViT, "advanced_logo_vit_tiny", pretrained, **(args | kwargs))


class UncertainBackbone(nn.Module):
    """Any timm network with the interface of AdvancedLogoViT: its pooled features, dropout, class and noise heads."""

    backbone: Any  # timm's networks have more than nn.Module says

    def __init__(self, backbone: nn.Module, num_classes: int, drop_rate: float = 0.2, num_measurements: int = 0):
        super().__init__()
        self.backbone, self.num_classes = backbone, num_classes
        self.num_features: int = getattr(backbone, "head_hidden_size", None) or self.backbone.num_features
        self.head_drop = nn.Dropout(drop_rate)
        self.uncertainty = nn.Linear(self.num_features, 1)
        self.measured = None
        if num_measurements:  # as wide as the small ViTs': timm's features may be thousands
            self.measured = MeasurementEncoder(num_measurements, self.num_features, hidden=192)
        AdvancedLogoViT._init(self.uncertainty)
        self.reset_classifier(num_classes)

    _init = staticmethod(AdvancedLogoViT._init)
    reset_classifier: Any = AdvancedLogoViT.reset_classifier
    get_classifier = AdvancedLogoViT.get_classifier
    forward_head = AdvancedLogoViT.forward_head
    joint_features = AdvancedLogoViT.joint_features
    forward = AdvancedLogoViT.forward

    def no_weight_decay(self) -> set[str]:
        names = self.backbone.no_weight_decay() if hasattr(self.backbone, "no_weight_decay") else ()
        return {f"backbone.{name}" for name in names}

    def set_grad_checkpointing(self, enable: bool = True) -> None:
        self.backbone.set_grad_checkpointing(enable)

    def forward_features(self, images: Tensor) -> Tensor:
        return self.backbone(images)


def build_model(
    name: str = "advanced_logo_vit_tiny", num_classes: int = 4, image_size: int = 96, pretrained: bool = False,
    drop_rate: float | None = None, grad_checkpointing: bool = False, num_measurements: int = 0,
) -> nn.Module:  # fmt: skip
    """Any timm model by name, with the interface of AdvancedLogoViT.

    Raises SettingError for a name timm does not know, a size that does not fit, published weights asked for in vain.
    """
    if not timm.is_model(name):
        close = difflib.get_close_matches(name, timm.list_models(), 3) or ["advanced_logo_vit_tiny", "efficientnet_b1"]
        raise SettingError(f"timm knows no model {name!r}; did you mean {', '.join(close)}?")
    ours = name.startswith("advanced_logo_vit")
    if ours and pretrained:
        raise SettingError(f"{name} has no published weights; leave --pretrained off, SimCLR supplies its weights")
    kwargs: dict[str, Any] = {"num_classes": num_classes if ours else 0, "pretrained": pretrained}
    model: Any
    kwargs |= {"drop_rate": drop_rate, "num_measurements": num_measurements} if ours else {}
    try:
        try:
            model = timm.create_model(name, img_size=image_size, **kwargs)
        except TypeError as error:  # convolutional networks take any size and no such argument
            if "img_size" not in str(error):
                raise
            model = timm.create_model(name, **kwargs)
    except Exception as error:
        if not pretrained:
            raise
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise SettingError(
            f"the published weights of {name} cannot be had ({reason}); leave --pretrained off"
        ) from error
    if not ours:
        model = UncertainBackbone(model, num_classes, 0.2 if drop_rate is None else drop_rate, num_measurements)
    if grad_checkpointing:
        model.set_grad_checkpointing(True)
    return model


def load_published(model: nn.Module, path: str | Path) -> bool:
    """Takes the weights of a timm network from a file, its classifier's excepted: by timm's names or, where another
    port of the network named them otherwise, in timm's order; or, and then the answer is True, all weights of a trained
    checkpoint of ours. Raises SettingError for a file that does not fit."""
    try:
        given = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, pickle.UnpicklingError):
        given = None
    whole = isinstance(given, dict) and isinstance(given.get("model"), dict)
    given = given["model"] if whole else given
    if not isinstance(given, dict) or not all(isinstance(value, Tensor) for value in given.values()):
        raise SettingError(f"{path} is missing or holds no weights; name a state_dict that torch.save wrote")
    if not whole and not isinstance(model, UncertainBackbone):
        raise SettingError("--weights is for timm's networks; name one by --model")
    target: Any = model if whole else model.backbone
    own = target.state_dict()
    named = given if whole or own.keys() <= given.keys() else dict(zip(own, given.values(), strict=False))
    wrong = [key for key, value in own.items() if key not in named or named[key].shape != value.shape]
    if wrong:
        raise SettingError(f"{path} does not fit the network, first at {wrong[0]}; name the --model it is of")
    target.load_state_dict({key: named[key] for key in own})
    return whole


class JoinedNetwork(nn.Module):
    """Trained networks that answer as one: by the mean of their logits and of their log-variances, a log-linear pool
    (Heskes 1998), in which each has its own of the ``shares``; equal ones where none are given.

    With ``early`` the first answers alone, by its logits times the scale, where their softmax at the temperature is as
    sure as the confidence: an early exit (Teerapittayanon et al. 2016), past which the others need not be asked.
    Each reads the image at its own of the ``sizes``: the mean over blocks of the (N, 3, S, S) that the one with the
    largest, S, reads whole. Its features are theirs side by side. Raises SettingError where a size is no divisor of S.
    """

    members: Any  # networks with the interface of AdvancedLogoViT

    shares: Tensor

    def __init__(
        self,
        members: Sequence[nn.Module],
        sizes: Sequence[int],
        shares: Sequence[float] | None = None,
        early: Mapping[str, float] | None = None,  # temperature, scale, confidence
    ):
        super().__init__()
        if any(max(sizes) % size for size in sizes):
            raise SettingError(f"networks of {', '.join(map(str, sizes))} px cannot answer as one: "
                               "the largest size must be a multiple of each")  # fmt: skip
        self.members = nn.ModuleList(members)
        self.blocks = [max(sizes) // size for size in sizes]
        self.widths = [member.num_features for member in self.members]
        self.num_features = sum(self.widths)
        weights = torch.tensor(shares or [1.0] * len(members))
        self.register_buffer("shares", weights / weights.sum(), persistent=False)  # the config has them
        self.early = early

    forward = AdvancedLogoViT.forward

    def member_features(self, images: Tensor, measurements: Tensor | None = None) -> list[Tensor]:
        """(N, 3, S, S), (N, M) -> (N, width) of each member"""
        seen = [images if k == 1 else halve(images) if k == 2 else F.avg_pool2d(images, k) for k in self.blocks]
        return [m.joint_features(x, measurements) for m, x in zip(self.members, seen, strict=True)]

    def joint_features(self, images: Tensor, measurements: Tensor | None = None) -> Tensor:
        """(N, 3, S, S), (N, M) -> (N, num_features)"""
        return torch.cat(self.member_features(images, measurements), 1)

    def answer(self, features: Sequence[Tensor]) -> tuple[Tensor, ...]:
        """Each member's features -> logits (N, C), log-variance (N,); with ``early`` also those of the first alone and,
        as one bool, whether they are the answer to every image."""
        said = [m.forward_head(x, return_uncertainty=True) for m, x in zip(self.members, features, strict=True)]
        logits, log_variance = (torch.tensordot(self.shares, torch.stack(v), 1) for v in zip(*said, strict=True))
        if self.early is None:
            return logits, log_variance
        first, first_variance = said[0]
        sure = (first / self.early["temperature"]).softmax(1).amax(1) >= self.early["confidence"]
        first = self.early["scale"] * first
        logits, log_variance = first.where(sure[:, None], logits), first_variance.where(sure, log_variance)
        return logits, log_variance, first, first_variance, sure.all()

    def forward_head(self, features: Tensor, return_uncertainty: bool = False) -> Tensor | tuple[Tensor, Tensor]:
        logits, log_variance, *_ = self.answer(features.split(self.widths, 1))
        return (logits, log_variance) if return_uncertainty else logits


def member_states(state: dict[str, Tensor]) -> list[dict[str, Tensor]]:
    """The weights of each member of a JoinedNetwork; of any other network, the one state itself."""
    found: dict[str, dict[str, Tensor]] = {}
    for key, value in state.items():
        place = key.split(".", 2)
        if place[0] != "members":
            return [state]
        found.setdefault(place[1], {})[place[2]] = value
    return list(found.values())


def model_of(config: dict[str, Any], **more: Any) -> nn.Module:
    """The network that a checkpoint's ``config`` describes; ``more`` goes to build_model."""
    if config.get("members"):
        members = config["members"]
        sizes = [member["image_size"] for member in members]
        return JoinedNetwork([model_of(member) for member in members], sizes, config.get("shares"), config.get("early"))
    name, num_classes, image_size = config["model"], config["num_classes"], config["image_size"]
    return build_model(name, num_classes, image_size, num_measurements=config.get("measurements", 0), **more)


def layer_groups(model: nn.Module) -> list[tuple[str, list[nn.Parameter]]]:
    """All parameters in groups from the stem to the heads; progressive unfreezing thaws them from the end."""
    named = dict(model.named_parameters())
    if isinstance(model, UncertainBackbone):  # every timm model says how its layers follow one another
        layers = group_parameters(model.backbone, model.backbone.group_matcher(coarse=True))
        place = {f"backbone.{name}": f"layer{i}" for i, names in layers.items() for name in names}
        order = [f"layer{i}" for i in sorted(layers)]
    elif isinstance(model, AdvancedLogoViT):
        place = {name: name.split(".")[1] for name in named if name.startswith("blocks.")}
        place |= dict.fromkeys((name for name in named if name.startswith(("stem.", "describe."))), "stem")
        order = ["stem", *(str(i) for i in range(len(model.blocks)))]
    else:
        parts = list(dict.fromkeys(name.split(".")[0] for name in named))
        order, place = parts[:-1], {name: name.split(".")[0] for name in named if name.split(".")[0] != parts[-1]}
    groups = {key: [p for name, p in named.items() if place.get(name, "head") == key] for key in [*order, "head"]}
    names = ["stem", *(f"block{i}" for i in range(len(order) - 1)), "head"] if order else ["head"]
    return [(name, params) for name, params in zip(names, groups.values(), strict=True) if params]


def has_dropout(network: nn.Module) -> bool:
    return any(isinstance(module, nn.Dropout) and module.p > 0 for module in network.modules())


@torch.no_grad()
def predict_with_uncertainty(
    model: nn.Module, images: Tensor, samples: int = 8, measurements: Tensor | None = None
) -> dict[str, Tensor]:
    """Monte-Carlo dropout (Gal and Ghahramani 2016): probabilities (N, C); aleatoric (N,), the variance that the noise
    head expects of the label; epistemic (N,), mutual information of label and weights in nats."""
    network = unwrap(model)
    modes = [(module, module.training) for module in network.modules()]
    network.eval()
    for module, _ in modes:
        module.training = isinstance(module, nn.Dropout)
    once = [m for m, _ in modes if isinstance(m, UncertainBackbone) and not has_dropout(m.backbone)]
    for module in once:  # no mask falls into its features
        vars(module)["forward_features"] = lru_cache(maxsize=1)(module.backbone)
    try:
        more = {} if measurements is None else {"measurements": measurements}  # any network may be sampled
        draws = [network(images, return_uncertainty=True, **more) for _ in range(samples)]
    finally:
        for module in once:
            del module.forward_features
        for module, mode in modes:
            module.training = mode
    each = torch.stack([logits.float().softmax(1) for logits, _ in draws])
    mean = each.mean(0)
    noise = torch.stack([s.float().clamp(*LOG_VARIANCE_RANGE).exp() for _, s in draws]).mean(0)
    total, expected = (-(p * p.clamp_min(1e-12).log()).sum(-1) for p in (mean, each))
    return {"probabilities": mean, "aleatoric": noise, "epistemic": (total - expected.mean(0)).clamp_min(0)}


# ---- losses ----------------------------------------------------------------------------------------------------------


def _is_distributed() -> bool:
    return dist.is_available() and dist.is_initialized() and dist.get_world_size() > 1


class AdaptiveFocalLoss(nn.Module):
    """Focal loss (Lin et al. 2017) whose class weights follow how each class is doing now, and how often it occurs.

    loss = mean over the batch of sum_c t_c w_c (1 - p_c)^gamma (-log p_c), with t one-hot or soft. After each training
    batch, w_c ~ (1.5 - recall_c) sqrt(expected_c / share_c) / expected_c, divided by its mean and clipped to
    [1 / max_weight, max_weight]: a class that is rare, missed, or predicted less often than it occurs counts more, one
    that is predicted too often counts less. recall, share (of the predictions) and expected (of the labels) are
    smoothed over steps and summed over ranks; a correction goes only as far as the last batch calls for it too, so that
    it does not outlive its cause and tip the network over to the other side. In evaluation mode nothing moves. While
    ``resting`` it is plain cross-entropy, and goes on watching.
    """

    def __init__(
        self, num_classes: int = 4, gamma: float = 2.0, momentum: float = 0.9, max_weight: float = 4.0,
        label_smoothing: float = 0.0,
    ):  # fmt: skip
        super().__init__()
        self.recall: Tensor
        self.share: Tensor
        self.expected: Tensor
        self.weight: Tensor
        self.num_classes, self.gamma, self.momentum = num_classes, gamma, momentum
        self.max_weight, self.label_smoothing = max_weight, label_smoothing
        self.resting = False
        for name in ("recall", "share", "expected"):
            self.register_buffer(name, torch.full((num_classes,), 1 / num_classes))
        self.register_buffer("weight", torch.ones(num_classes))

    def forward(self, logits: Tensor, targets: Tensor) -> Tensor:
        """logits (N, C); targets (N,) class indices or (N, C) probabilities."""
        log_p = F.log_softmax(logits if logits.dtype == torch.float64 else logits.float(), 1)
        hard = targets if targets.ndim == 1 else targets.argmax(1)
        soft = F.one_hot(hard, self.num_classes) if targets.ndim == 1 else targets
        soft = soft.to(log_p.dtype) * (1 - self.label_smoothing) + self.label_smoothing / self.num_classes
        if not self.resting:
            soft = soft * self.weight.to(log_p.dtype) * (1 - log_p.exp()).clamp_min(1e-8) ** self.gamma
        loss = -(soft * log_p).sum(1).mean()
        if self.training:
            self._observe(log_p.detach().argmax(1), hard)
        return loss

    @torch.no_grad()
    def _observe(self, predicted: Tensor, truth: Tensor) -> None:
        hits = torch.where(predicted == truth, truth, self.num_classes)
        counts = torch.stack([F.one_hot(t, self.num_classes + 1).sum(0) for t in (hits, truth, predicted)])
        counts = counts[:, : self.num_classes].to(self.recall.dtype)
        if _is_distributed():
            dist.all_reduce(counts)
        hits, truth, predicted = counts
        recall = torch.where(truth > 0, hits / truth.clamp_min(1), self.recall)
        share, expected = predicted / predicted.sum(), truth / truth.sum()
        for buffer, now in ((self.recall, recall), (self.share, share), (self.expected, expected)):
            buffer.lerp_(now, 1 - self.momentum)
        smoothed, last = (((a + 0.01) / (b + 0.01)).log() for a, b in ((self.share, self.expected), (share, expected)))
        excess = smoothed.sign() * torch.minimum(smoothed.abs(), (last * smoothed.sign()).clamp_min(0))
        rarity = 1 / self.expected.clamp_min(RAREST)
        raw = rarity * (1.5 - torch.maximum(self.recall, recall)) * (-excess / 2).exp()
        self.weight.copy_((raw / raw.mean()).clamp(1 / self.max_weight, self.max_weight))


def _whole_mean(mean: Tensor) -> Tensor:
    """The mean over all ranks' equal shares of a batch; its gradient reaches this rank's share alone, as DDP wants."""
    if not _is_distributed():
        return mean
    return mean + (mean_over_ranks(mean.detach()) - mean.detach())


class UltrathinkLoss(nn.Module):
    """focal + uncertainty + prior.

    uncertainty: exp(-s) CE + s / 2, the attenuated loss of Kendall and Gal 2017, with s the log-variance clamped to
    LOG_VARIANCE_RANGE; zero where no s is given. prior: KL(expected shares || mean prediction of the batch) =
    sum_c q_c log(q_c / mean_n p_nc), the direction that grows without bound when a class is never predicted. ``prior``:
    the expected shares, even if None. ``terms`` holds the last parts as detached tensors, unweighted. Over several
    ranks the mean prediction is that of all: averaged over them, loss and gradient are those of one process.
    """

    def __init__(
        self, num_classes: int = 4, focal_weight: float = 1.0, uncertainty_weight: float = 0.2,
        prior_weight: float = 0.1, prior: Sequence[float] | None = None, **focal,
    ):  # fmt: skip
        super().__init__()
        self.focal = AdaptiveFocalLoss(num_classes, **focal)
        self.focal_weight, self.uncertainty_weight, self.prior_weight = focal_weight, uncertainty_weight, prior_weight
        self.prior: Tensor
        shares = torch.tensor(prior if prior is not None else [1.0] * num_classes, dtype=torch.float32)
        self.register_buffer("prior", shares / shares.sum())
        self.terms: dict[str, Tensor] = {}

    def forward(self, logits: Tensor, targets: Tensor, log_variance: Tensor | None = None) -> Tensor:
        focal = self.focal(logits, targets)
        log_p = F.log_softmax(logits.to(focal.dtype), 1)
        uncertainty = torch.zeros_like(focal)
        if log_variance is not None:
            s = log_variance.to(focal.dtype).clamp(*LOG_VARIANCE_RANGE)
            soft = targets if targets.ndim == 2 else F.one_hot(targets, logits.shape[1])
            uncertainty = (torch.exp(-s) * -(soft * log_p).sum(1) + s / 2).mean()
        mean = _whole_mean(log_p.exp().mean(0))
        q = self.prior.to(focal.dtype)
        prior = (q * (q.clamp_min(1e-12).log() - mean.clamp_min(1e-12).log())).sum()
        self.terms = {"focal": focal.detach(), "uncertainty": uncertainty.detach(), "prior": prior.detach()}
        return self.focal_weight * focal + self.uncertainty_weight * uncertainty + self.prior_weight * prior


def _contrast(
    x: Tensor, weights: Tensor, temperature: float, need_grad: bool, block: int
) -> tuple[Tensor, Tensor | None]:
    """NT-Xent of embeddings x (H, 2N, D), row i + N being the other view of row i, and its gradient with respect to x.

    loss_h = sum_i w_i (log r_i - z_i z_i'), r_i = sum_{j != i} E_ij, E = exp(z z^T), z = x / (|x| sqrt(temperature)).
    E is symmetric, so only blocks on and above its diagonal are made, and they hold the gradient in turn:
    dloss/dz_i = sum_j E_ij (w_i / r_i + w_j / r_j) z_j - (w_i + w_i') z_i'.
    """
    heads, rows, _ = x.shape
    norm = x.norm(dim=2, keepdim=True).clamp_min(1e-8) * temperature**0.5
    z = x / norm
    cuts = [slice(start, start + block) for start in range(0, rows, block)]
    total = x.new_zeros(heads, rows)
    parts: list[tuple[slice, slice, Tensor]] = []
    for i, r in enumerate(cuts):
        for c in cuts[i:]:
            e = torch.bmm(z[:, r], z[:, c].transpose(1, 2)).exp_()
            if c is r:
                e.diagonal(dim1=1, dim2=2).zero_()
            else:
                total[:, c] += e.sum(1)
            total[:, r] += e.sum(2)
            if need_grad:
                parts.append((r, c, e))
    other = z.roll(rows // 2, 1)
    losses = (weights * (total.log() - (z * other).sum(2))).sum(1)
    if not need_grad:
        return losses, None
    share = weights / total
    grad = other.mul_(-(weights + weights.roll(rows // 2, 1)).unsqueeze(2))
    while parts:
        r, c, e = parts.pop()
        e.mul_(share[:, r].unsqueeze(2) + share[:, c].unsqueeze(1))
        grad[:, r].baddbmm_(e, z[:, c])
        if c is not r:
            grad[:, c].baddbmm_(e.transpose(1, 2), z[:, r])
    grad.addcmul_(z, (z * grad).sum(2, keepdim=True), value=-temperature)  # through the normalisation
    return losses, grad.div_(norm)


class _NTXent(torch.autograd.Function):
    """The gradient is made while the similarities are at hand: nothing of size N^2 outlives the forward pass."""

    @staticmethod
    def forward(ctx, x: Tensor, weights: Tensor, temperature: float, block: int) -> Tensor:
        losses, grad = _contrast(x, weights, temperature, ctx.needs_input_grad[0], block)
        ctx.save_for_backward(grad)
        return losses

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx, upstream: Tensor) -> tuple:
        return ctx.saved_tensors[0] * upstream[:, None, None], None, None, None


class _Gather(torch.autograd.Function):
    """(H, N, ...) of every rank -> (H, world N, ...), for a loss that every rank then computes whole.

    Each rank thus holds the whole gradient of its own rows. It is multiplied by the number of ranks because DDP
    averages where one process would sum: the parameters' gradient is that of one process with the whole batch.
    """

    @staticmethod
    def forward(ctx, x: Tensor) -> Tensor:
        ctx.rows = x.shape[1]
        parts = [torch.empty_like(x, memory_format=torch.contiguous_format) for _ in range(dist.get_world_size())]
        dist.all_gather(parts, x.contiguous())
        return torch.cat(parts, 1)

    @staticmethod
    def backward(ctx, upstream: Tensor) -> Tensor:
        start = ctx.rows * dist.get_rank()
        return upstream[:, start : start + ctx.rows] * dist.get_world_size()


def nt_xent(z1: Tensor, z2: Tensor, temperature: float, weights: Tensor | None = None) -> Tensor:
    """NT-Xent of several heads at once: (H, N, D) twice and row weights (H, N) -> (H,), 0 for a head without weight."""
    if z1.shape != z2.shape or z1.ndim != 3:
        raise ValueError(
            f"the two views must have one shape (N, D), not {tuple(z1.shape[1:])} and {tuple(z2.shape[1:])}"
        )
    with torch.autocast(z1.device.type, enabled=False):
        z1, z2 = (z if z.dtype == torch.float64 else z.float() for z in (z1, z2))
        weights = z1.new_ones(z1.shape[:2]) if weights is None else weights.detach().to(z1.dtype)
        if _is_distributed():
            z1, z2, weights = _Gather.apply(z1), _Gather.apply(z2), _Gather.apply(weights)
        x, weights = torch.cat([z1, z2], 1), torch.cat([weights, weights], 1)
        weights = weights / weights.sum(1, keepdim=True).clamp_min(torch.finfo(x.dtype).tiny)
        if x.is_cuda or x.shape[1] <= 256:  # one product for all heads, while it fits the cache
            return _NTXent.apply(x, weights, temperature, x.shape[1])
        return torch.cat([_NTXent.apply(x[h : h + 1], weights[h : h + 1], temperature, 256) for h in range(len(x))])


class NTXentLoss(nn.Module):
    """Normalised temperature-scaled cross-entropy of SimCLR (Chen et al. 2020), in its standard form.

    z1, z2 (N, D): row i of each is one image; optional ``weights`` (N,) weigh the pairs. Negatives are all other rows
    of both views, gathered over the ranks when distributed (every rank then returns the loss of the whole batch).
    Raises ValueError for a temperature under 0.02, where exp overflows, and for views of different shapes.
    """

    def __init__(self, temperature: float = 0.2):
        super().__init__()
        if temperature < 0.02:
            raise ValueError(f"temperature {temperature} is under 0.02; usual values are 0.1 to 0.5")
        self.temperature = temperature

    def forward(self, z1: Tensor, z2: Tensor, weights: Tensor | None = None) -> Tensor:
        return nt_xent(z1[None], z2[None], self.temperature, None if weights is None else weights[None])[0]


class LogoSimCLR(nn.Module):
    """SimCLR with a head for each aspect of a logo, as in What Should Not Be Contrastive (Xiao et al. 2021).

    A pair whose views share aspect ``kept`` and differ in all others trains head ``kept`` alone, against negatives from
    the whole batch, among them the same logo with another draw of ``kept``: that head has to keep the aspect, and the
    others are left free to drop it. What all of them drop may still tell types apart (a faint blend, how many colours):
    with ``num_known`` the features must also hold so many numbers that are known of the logo, standardised, which a
    linear layer reads off; the loss is its mean squared error. ``aspects`` names the heads whose normalised output must
    hold some of them as well, and the places of these; that adds the mean over such heads.
    """

    def __init__(
        self, backbone: nn.Module, heads: Sequence[str] = HEAD_NAMES, projection_dim: int = 128,
        hidden_dim: int | None = None, temperature: float = 0.2, num_known: int = 0, known_weight: float = 1.0,
        aspects: Mapping[str, Sequence[int]] | None = None,
    ):  # fmt: skip
        super().__init__()
        self.backbone: Any = backbone
        self.names, self.temperature = tuple(heads), NTXentLoss(temperature).temperature
        features = int(cast(Any, backbone).num_features)
        hidden = hidden_dim or features
        self.heads = nn.ModuleDict({
            name: nn.Sequential(nn.Linear(features, hidden, bias=False), nn.BatchNorm1d(hidden), nn.ReLU(inplace=True),
                                nn.Linear(hidden, projection_dim)) for name in self.names
        })  # fmt: skip
        self.known_weight = known_weight
        self.known = nn.Linear(features, num_known) if num_known else None
        self.aspects = {name: list(places) for name, places in (aspects or {}).items()}
        self.told = nn.ModuleDict({name: nn.Linear(projection_dim, len(at)) for name, at in self.aspects.items()})

    def project(self, images: Tensor) -> dict[str, Tensor]:
        """Images (N, 3, H, W) -> each head's embedding (N, projection_dim)."""
        features = self.backbone.forward_features(images)
        return {name: head(features) for name, head in self.heads.items()}

    def forward(self, view1: Tensor, view2: Tensor, kept: Tensor, known: Tensor | None = None) -> dict[str, Tensor]:
        """kept (N,): the head that each pair trains; known (N, num_known). "loss" is the mean over pairs and what the
        known numbers add; the rest, detached, over each head's own, and "known", unweighted."""
        images = torch.cat([view1, view2])
        features = self.backbone.forward_features(images)
        z = torch.stack([head(features) for head in self.heads.values()])  # (heads, 2N, D)
        weights = F.one_hot(kept.to(z.device), len(self.names)).T.float()
        first, second = z.chunk(2, 1)
        losses = nt_xent(first, second, self.temperature, weights)
        counts = weights.sum(1)
        if _is_distributed():
            dist.all_reduce(counts)
        found = dict(zip(self.names, losses.detach(), strict=True))
        loss = (losses * counts).sum() / counts.sum()
        if self.known is not None and known is not None:
            error = self.known_error(features, dict(zip(self.names, z, strict=True)), torch.cat([known, known]))
            loss, found["known"] = loss + self.known_weight * error, error.detach()
        return {"loss": loss} | found

    def known_error(self, features: Tensor, z: dict[str, Tensor], known: Tensor) -> Tensor:
        """Mean squared error of what is read off the features (2N, F) and off the heads' outputs (2N, D)."""
        error = F.mse_loss(cast(nn.Linear, self.known)(features).float(), known)
        for name, places in self.aspects.items():
            told = self.told[name](F.normalize(z[name], dim=-1)).float()
            error = error + F.mse_loss(told, known[:, places]) / len(self.aspects)
        return error


class _Sum(torch.autograd.Function):
    """A sum over the ranks, forward and backward."""

    @staticmethod
    def forward(ctx, x: Tensor) -> Tensor:
        total = x.clone()
        dist.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx, upstream: Tensor) -> Tensor:
        return _Sum.forward(ctx, upstream.contiguous())


class RankBatchNorm(nn.modules.batchnorm._BatchNorm):
    """BatchNorm whose statistics in training are those of all ranks' samples; torch's own knows GPUs alone."""

    def _check_input_dim(self, x: Tensor) -> None:
        pass

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not _is_distributed():
            return super().forward(x)
        dims, shape = [0, *range(2, x.ndim)], [1, -1] + [1] * (x.ndim - 2)
        wide = x if x.dtype == torch.float64 else x.float()
        count = wide.numel() // wide.shape[1] * dist.get_world_size()  # the ranks' shares are equal
        mean = _Sum.apply(wide.sum(dims)) / count
        centred = wide - mean.view(shape)
        variance = _Sum.apply(centred.square().sum(dims)) / count
        if self.track_running_stats and self.running_mean is not None and self.running_var is not None:
            with torch.no_grad():
                if self.num_batches_tracked is not None:
                    self.num_batches_tracked.add_(1)
                share = 0.1 if self.momentum is None else self.momentum
                self.running_mean.lerp_(mean, share)
                self.running_var.lerp_(variance * (count / max(1, count - 1)), share)
        scale = self.weight * (variance + self.eps).rsqrt()
        return (centred * scale.view(shape) + self.bias.view(shape)).to(x.dtype)


def synchronize_statistics(model: nn.Module, device: torch.device) -> nn.Module:
    """BatchNorm over all ranks, so that several train as one process would; the model as it is where there is one."""
    if not _is_distributed():
        return model
    if device.type == "cuda":
        return timm.layers.convert_sync_batchnorm(model)
    for layer in model.modules():
        if type(layer) in (nn.BatchNorm1d, nn.BatchNorm2d):
            layer.__class__ = RankBatchNorm
    return model


# ---- optimizers ------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def frozen_statistics(model: nn.Module) -> Iterator[None]:
    """Normalisation layers use the batch's own statistics and leave the running ones alone: for SAM's second pass."""
    layers: list[Any] = [m for m in model.modules() if getattr(m, "track_running_stats", False)]
    for layer in layers:
        layer.track_running_stats = False
    try:
        yield
    finally:
        for layer in layers:
            layer.track_running_stats = True


class SAM(torch.optim.Optimizer):
    """Sharpness-aware minimisation (Foret et al. 2021; ``adaptive``: ASAM, Kwon et al. 2021) over any optimizer class.

    first_step moves the weights by rho g / |g|, second_step puts them back exactly and lets the base optimizer step
    with the gradient found there. Under a GradScaler: scaled backward, first_step (a scaled g has the same direction,
    so it needs no unscaling), scaled backward, ``restore``, scaler.unscale_(sam.base_optimizer), scaler.step(the same);
    an overflow in either pass makes the scaler skip. Groups, state and state_dict are the base optimizer's own.
    """

    def __init__(self, params, base_optimizer, rho: float = 0.05, adaptive: bool = False, **base_kwargs):
        if rho < 0:
            raise ValueError(f"rho must not be negative, not {rho}")
        super().__init__(params, {"rho": rho, "adaptive": adaptive, **base_kwargs})
        self.base_optimizer = base_optimizer(self.param_groups, **base_kwargs)
        self.defaults = self.base_optimizer.defaults | self.defaults
        self._share()
        self._saved: tuple[list[Tensor], list[Tensor]] = ([], [])  # what moved, and where it was
        self._kept: dict[Tensor, Tensor] = {}  # room for the latter; new memory each time costs 1 % of a step
        self.sharpness: Tensor | None = None

    def _share(self) -> None:
        self.param_groups, self.state = self.base_optimizer.param_groups, self.base_optimizer.state

    @torch.no_grad()
    def first_step(self, zero_grad: bool = False) -> None:
        """Ascent to w + e, e = rho g / |g|; adaptive: rho w^2 g / |w g|."""
        learning = [(group, [p for p in group["params"] if p.grad is not None]) for group in self.param_groups]
        active = [(group, params, [p.grad for p in params]) for group, params in learning if params]
        norms: list[Tensor] = []
        for group, params, grads in active:
            scaled = torch._foreach_mul(grads, torch._foreach_abs(params)) if group["adaptive"] else grads
            norms += torch._foreach_norm(scaled)
        norm = torch.linalg.vector_norm(torch.stack(norms)) + 1e-12
        every = [p for _, params, _ in active for p in params]
        self._kept |= {p: torch.empty_like(p) for p in every if p not in self._kept}
        self._saved = (every, [self._kept[p] for p in every])
        torch._foreach_copy_(self._saved[1], every)
        for group, params, grads in active:
            steps = torch._foreach_mul(grads, torch._foreach_mul(params, params)) if group["adaptive"] else grads
            scale = group["rho"] / norm
            if scale.device.type == "cpu":
                torch._foreach_add_(params, steps, alpha=scale.item())
            else:  # a number would have to wait for the device
                torch._foreach_add_(params, torch._foreach_mul(steps, scale))
        if zero_grad:
            self.zero_grad()

    @torch.no_grad()
    def restore(self) -> None:
        """The weights before first_step, bit for bit."""
        if self._saved[0]:
            torch._foreach_copy_(*self._saved)
        self._saved = ([], [])

    @torch.no_grad()
    def second_step(self, zero_grad: bool = False) -> None:
        self.restore()
        self.base_optimizer.step()
        if zero_grad:
            self.zero_grad()

    def ascend(self, closure: Callable[[], Tensor], model: nn.Module | None = None) -> tuple[Tensor, Tensor]:
        """Both passes without the step: gradients at w + e, weights at w. Returns (loss, perturbed loss), detached.

        With ``model``, statistics are frozen in the second pass, and under DDP the first stays on its rank (no_sync).
        """
        nothing = contextlib.nullcontext
        with torch.enable_grad():
            self.zero_grad()
            with getattr(model, "no_sync", nothing)():
                loss = closure().detach()
            self.first_step(zero_grad=True)
            try:
                with frozen_statistics(model) if model is not None else nothing():
                    perturbed = closure().detach()
            finally:
                self.restore()
        return loss, perturbed

    def step(  # type: ignore[override]
        self, closure: Callable[[], Tensor] | None = None, model: nn.Module | None = None
    ) -> Tensor:
        """One step; ``closure`` does forward and backward and is called twice, gradients being cleared before each."""
        if closure is None:
            raise ValueError("SAM needs two gradients a step: pass a closure, or call first_step and second_step")
        loss, perturbed = self.ascend(closure, model)
        self.base_optimizer.step()
        self.sharpness = perturbed - loss
        return loss

    def state_dict(self) -> dict:
        return self.base_optimizer.state_dict()

    def load_state_dict(self, state_dict: dict) -> None:
        self.base_optimizer.load_state_dict(state_dict)
        self._share()


def zeros_beside(params: list[Tensor]) -> list[Tensor]:
    """Zeros for each of some parameters, one beside another in memory, which is read faster than here and there."""
    first = params[0]
    flat = torch.zeros(sum(p.numel() for p in params), dtype=first.dtype, device=first.device)
    return [
        part.view(p.shape) if p.is_contiguous() and (p.dtype, p.device) == (first.dtype, first.device)
        else torch.zeros_like(p, memory_format=torch.preserve_format)
        for p, part in zip(params, flat.split([p.numel() for p in params]), strict=True)
    ]  # fmt: skip


class Moved(NamedTuple):
    """Parameters of one age that move together, and their state."""

    places: list[int]  # in the group
    params: list[Tensor]
    step: Tensor  # how many they took; () float, the very tensor that the state of each holds
    exp_avg: list[Tensor]
    exp_avg_sq: list[Tensor]
    slow: list[Tensor]


class Ranger(torch.optim.Optimizer):
    """RAdam (Liu et al. 2020) inside Lookahead (Zhang et al. 2019), weight decay decoupled.

    RAdam is run by torch's fused AdamW kernel: its update lr m' / (sqrt(v') + eps) becomes RAdam's with lr r_t and
    eps / sqrt(1 - beta2^t), and for the first steps, where r_t is undefined, lr m' with an eps that swamps sqrt(v').
    Slow weights are seeded with the weights before the first step, so the first synchronisation is a real one.
    """

    HUGE = 1e12

    def __init__(
        self, params, lr: float = 1e-3, betas: tuple[float, float] = (0.9, 0.999), eps: float = 1e-8,
        weight_decay: float = 0.0, k: int = 6, alpha: float = 0.5,
    ):  # fmt: skip
        if lr < 0 or k < 1 or not 0 < alpha <= 1:
            raise ValueError(f"Ranger needs lr >= 0, k >= 1 and alpha in (0, 1], not {lr}, {k}, {alpha}")
        self._gathered: dict[int, tuple[list[bool], list[Moved]]] = {}  # by group: what was frozen in its last step
        super().__init__(
            params, {"lr": lr, "betas": betas, "eps": eps, "weight_decay": weight_decay, "k": k, "alpha": alpha}
        )

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._gathered = {}  # the state was replaced

    @torch.no_grad()
    def step(self, closure: Callable[[], Tensor] | None = None) -> Tensor | None:  # type: ignore[override]
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for i, group in enumerate(self.param_groups):
            grads = [p.grad for p in group["params"]]
            frozen = [grad is None for grad in grads]
            if i not in self._gathered or self._gathered[i][0] != frozen:
                self._gathered[i] = frozen, self._gather(group["params"], frozen)
            for moved in self._gathered[i][1]:
                self._step(group, moved, [grads[place] for place in moved.places])
        return loss

    def _gather(self, params: list[Tensor], frozen: list[bool]) -> list[Moved]:
        """A parameter thawed late has its own age. Looking 150 states up in each step takes a tenth of its time."""
        moving = [place for place, still in enumerate(frozen) if not still]
        if new := [params[place] for place in moving if not self.state[params[place]]]:
            for p, *zeros in zip(new, zeros_beside(new), zeros_beside(new), strict=True):
                slow = p.detach().clone(memory_format=torch.preserve_format)
                self.state[p] = {"step": 0, "exp_avg": zeros[0], "exp_avg_sq": zeros[1], "slow": slow}
        by_age: dict[int, list[int]] = {}
        for place in moving:
            by_age.setdefault(int(self.state[params[place]]["step"]), []).append(place)
        moved = []
        for age, places in by_age.items():
            step, alike = torch.tensor(float(age)), [params[place] for place in places]
            states = [self.state[p] for p in alike]
            for state in states:
                state["step"] = step
            moved.append(Moved(places, alike, step, *([s[name] for s in states] for name in Moved._fields[3:])))
        return moved

    def _step(self, group: dict, moved: Moved, grads: list) -> None:
        (beta1, beta2), lr = group["betas"], group["lr"]
        age = int(moved.step.add_(1))
        unbias2 = 1 - beta2**age
        limit = 2 / (1 - beta2) - 1
        length = limit - 2 * age * beta2**age / unbias2  # of the approximated moving average
        if length > 5:
            scale = math.sqrt((length - 4) * (length - 2) * limit / ((limit - 4) * (limit - 2) * length))
            eps = group["eps"] / math.sqrt(unbias2)
        else:
            scale = eps = self.HUGE
        time = moved.step.to(moved.params[0].device)
        torch._fused_adamw_(
            moved.params, grads, moved.exp_avg, moved.exp_avg_sq, [],
            [time] * len(moved.params), lr=lr * scale, beta1=beta1, beta2=beta2,
            weight_decay=group["weight_decay"] / scale, eps=eps, amsgrad=False, maximize=False,
        )  # fmt: skip
        if age % group["k"] == 0:
            torch._foreach_lerp_(moved.slow, moved.params, group["alpha"])
            torch._foreach_copy_(moved.params, moved.slow)


class NonFiniteLoss(ArithmeticError):
    """The loss or its gradient is not finite, or has exploded; the weights were not touched."""


class LossSpike(ArithmeticError):
    """The loss is far above its running mean, as it may be when layers thaw; the weights were not touched."""


def has_exploded(loss: float, level: float) -> bool:
    """Whether a loss is beyond anything that the running mean ``level`` lets one expect."""
    return loss > level + EXPLOSION * max(abs(level), SPIKE_FLOOR)


def learning_rate(phase: Phase, step: int, total: int) -> float:
    """Pure function of the position: linear rises to lr, cosine falls to lr / 100, flat_cosine holds lr for 70 %."""
    done = min(step / max(1, total), 1.0)
    if phase.schedule == "linear":
        return phase.lr * min(1.0, (step + 1) / max(1, total))
    start = {"cosine": 0.0, "flat_cosine": 0.7}[phase.schedule]
    falling = max(0.0, done - start) / (1 - start)
    return phase.lr * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * falling)))


def make_optimizer(model: nn.Module, phase: Phase) -> torch.optim.Optimizer:
    """The optimizer of a phase over all parameters; gains, biases and norms without weight decay.

    Layer group i of n learns at lr * layer_decay ** (n - 1 - i), the head at lr (Clark et al. 2020, ELECTRA).
    """
    exempt: set[str] = set(getattr(model, "no_weight_decay", set)())
    layers = layer_groups(model)
    scales = {id(p): phase.layer_decay ** (len(layers) - 1 - i) for i, (_, params) in enumerate(layers) for p in params}
    parts: dict[tuple[float, float], list[Tensor]] = {}
    for name, p in model.named_parameters():
        decay = 0.0 if p.ndim < 2 or name in exempt else phase.weight_decay
        parts.setdefault((decay, scales[id(p)]), []).append(p)
    groups = [
        {"params": params, "weight_decay": decay, "lr": phase.lr * scale, "lr_scale": scale}
        for (decay, scale), params in sorted(parts.items(), key=lambda part: part[0], reverse=True)
    ]
    fused = all(p.device.type in ("cpu", "cuda") for p in model.parameters())
    if phase.optimizer == "adamw":
        return torch.optim.AdamW(groups, lr=phase.lr, betas=BETAS, fused=fused)
    if phase.optimizer == "sam":
        return SAM(groups, torch.optim.AdamW, rho=phase.rho, lr=phase.lr, betas=BETAS, fused=fused)
    if phase.optimizer == "ranger":
        return Ranger(groups, lr=phase.lr)
    if phase.optimizer == "sgd":
        return torch.optim.SGD(groups, lr=phase.lr, momentum=0.9, nesterov=True)
    raise ValueError(f"phase {phase.name} asks for the optimizer {phase.optimizer!r}; use {', '.join(OPTIMIZERS)}")


class AdaptiveOptimizerEnsemble:
    """The optimizers and schedules of all phases, one alive at a time; saved and resumed whole, bit for bit.

    ``step(closure)`` takes one step on whichever optimizer the phase asks for. The closure does zero_grad, forward and
    backward and returns the loss; with a GradScaler it calls ``scaler.scale(loss).backward()``. SAM calls it twice, and
    ``pass_share`` tells it which share of the batch to use in that pass. The learning rate depends on the phase and the
    number of steps taken in it; a step that the scaler skipped does not count. Frozen groups have requires_grad False
    (under DDP: find_unused_parameters=True).
    """

    POSITION = ("calls", "steps", "sharpness", "grad_norm", "level")

    def __init__(
        self, model: nn.Module, phases: Sequence[Phase], steps_per_epoch: int, max_grad_norm: float = MAX_GRAD_NORM
    ):
        self.model, self.phases, self.steps_per_epoch = model, tuple(phases), steps_per_epoch
        self.max_grad_norm = max_grad_norm
        self.total_epochs = sum(phase.epochs for phase in self.phases)
        self.level: float | None = None  # running mean of the loss, kept from phase to phase
        self.begin_phase(0)

    def begin_phase(self, index: int) -> None:
        """A fresh optimizer on the weights as they are now."""
        self.phase_index, self.phase = index, self.phases[index]
        self.calls = self.steps = 0  # batches seen in this phase; steps taken
        self.sharpness = self.grad_norm = None
        self.pass_share = 1.0
        self.optimizer: Any = make_optimizer(unwrap(self.model), self.phase)
        self._thaw()

    @property
    def epoch(self) -> int:
        """Epochs of this phase that are complete."""
        return self.calls // self.steps_per_epoch

    @property
    def lr(self) -> float:
        return learning_rate(self.phase, self.steps, self.phase.epochs * self.steps_per_epoch)

    @property
    def trainable_share(self) -> float:
        first, last = self.phase.unfreeze, self.phase.unfreeze_to
        done = min(1.0, self.epoch / max(1, self.phase.epochs - 1))
        return first if last is None else first + (last - first) * done

    def _thaw(self) -> None:
        """Sets which layer groups learn: the last ones, heads first (progressive unfreezing)."""
        groups = layer_groups(unwrap(self.model))
        frozen = len(groups) - max(1, math.ceil(self.trainable_share * len(groups) - 1e-9))
        for i, (_, params) in enumerate(groups):
            for p in params:
                p.requires_grad_(i >= frozen)
                p.grad = p.grad if i >= frozen else None

    def zero_grad(self) -> None:
        self.optimizer.zero_grad()

    def step(self, closure: Callable[[], Tensor], scaler: torch.amp.GradScaler | None = None) -> float | None:
        """The loss (its mean over the ranks), or None where the scaler skipped the step.

        Raises NonFiniteLoss or LossSpike with the weights untouched; a level that stays high is soon accepted.
        """
        if self.calls % self.steps_per_epoch == 0:
            self._thaw()
        scaler = scaler if scaler is not None and scaler.is_enabled() else None
        for group in self.optimizer.param_groups:
            group["lr"] = self.lr * group["lr_scale"]
        self.calls += 1
        base = getattr(self.optimizer, "base_optimizer", self.optimizer)
        if base is self.optimizer:
            loss = perturbed = closure().detach()
        else:
            loss, perturbed = self.optimizer.ascend(self._shared(closure), self.model)
        if scaler:
            scaler.unscale_(base)
        params = [p for p in self.model.parameters() if p.grad is not None]
        norm = nn.utils.clip_grad_norm_(params, self.max_grad_norm)
        seen = torch.stack([loss.float(), perturbed.float(), norm.float()])
        if _is_distributed():  # all ranks must decide alike
            dist.all_reduce(seen)
            seen /= dist.get_world_size()
        now, there, self.grad_norm = seen.tolist()
        self.sharpness = there - now if base is not self.optimizer else None
        if not math.isfinite(now) or not (scaler or math.isfinite(there + self.grad_norm)):
            if scaler:
                scaler.update()
            raise NonFiniteLoss(f"loss {now}, gradient norm {self.grad_norm} in phase {self.phase.name}")
        level = self.level if self.level is not None else now
        if has_exploded(now, level):
            if scaler:
                scaler.update()
            raise NonFiniteLoss(f"the loss exploded from about {level:.3g} to {now:.3g} in phase {self.phase.name}")
        limit = level + SPIKE * max(abs(level), SPIKE_FLOOR)
        self.level = 0.9 * level + 0.1 * min(now, limit)
        if now > limit:
            if scaler:
                scaler.update()
            raise LossSpike(f"the loss rose from about {level:.3g} to {now:.3g} in phase {self.phase.name}")
        return now if self._commit(base, scaler) else None

    def skip(self) -> None:
        """Counts a batch that is left out, so that layers thaw when they would have."""
        if self.calls % self.steps_per_epoch == 0:
            self._thaw()
        self.calls += 1

    def _commit(self, base: torch.optim.Optimizer, scaler: torch.amp.GradScaler | None) -> bool:
        if scaler is None:
            base.step()
        else:
            scale = scaler.get_scale()
            scaler.step(base)
            scaler.update()
            if scaler.get_scale() < scale:
                return False
        self.steps += 1
        return True

    def _shared(self, closure: Callable[[], Tensor]) -> Callable[[], Tensor]:
        """SAM's closure: pass_share is the phase's ascent share in the first pass and the whole batch in the second."""
        shares = iter((self.phase.ascent_share, 1.0))

        def run() -> Tensor:
            self.pass_share = next(shares)
            return closure()

        return run

    def state_dict(self) -> dict:
        names = ("phase_index", *self.POSITION)
        return {name: getattr(self, name) for name in names} | {"optimizer": self.optimizer.state_dict()}

    def load_state_dict(self, state: dict) -> None:
        self.begin_phase(state["phase_index"])
        for name in self.POSITION:
            setattr(self, name, state[name])
        self.optimizer.load_state_dict(state["optimizer"])
        self._thaw()


class EMA:
    """Moving average of the weights in ``module``; buffers are copied. The decay warms up as (1 + n) / (10 + n)."""

    def __init__(self, model: nn.Module, decay: float = 0.999):
        self.decay, self.updates = decay, 0
        self.module = copy.deepcopy(unwrap(model)).eval().requires_grad_(False)

    @torch.no_grad()
    def update(self, model: nn.Module) -> None:
        decay = min(self.decay, (1 + self.updates) / (10 + self.updates))
        self.updates += 1
        model = unwrap(model)
        torch._foreach_lerp_(list(self.module.parameters()), list(model.parameters()), 1 - decay)
        if buffers := list(self.module.buffers()):
            torch._foreach_copy_(buffers, list(model.buffers()))

    def state_dict(self) -> dict:
        return {"module": self.module.state_dict(), "updates": self.updates}

    def load_state_dict(self, state: dict) -> None:
        self.module.load_state_dict(state["module"])
        self.updates = state["updates"]


# ---- checkpoints -----------------------------------------------------------------------------------------------------


class CheckpointError(Exception):
    """A checkpoint is damaged, hostile or not one; the message names the file."""

    exit_code = 2


def _refuse_unplain(value, where: str = "state") -> None:
    """weights_only would refuse these at loading, when it is too late."""
    if isinstance(value, dict):
        for key, item in value.items():
            _refuse_unplain(key, f"{where}'s key")
            _refuse_unplain(item, f"{where}[{key!r}]")
    elif type(value) in (list, tuple, torch.Size):
        for i, item in enumerate(value):
            _refuse_unplain(item, f"{where}[{i}]")
    elif not isinstance(value, Tensor) and type(value) not in (int, float, str, bool, bytes, type(None)):
        raise TypeError(f"{where} is a {type(value).__name__}: checkpoints hold plain types and tensors")


def _write_beside(path: Path, data: bytes) -> Path:
    side = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with side.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        side.unlink(missing_ok=True)
        raise
    return side


def _write_atomic(path: Path, data: bytes) -> None:
    side = _write_beside(path, data)
    try:
        os.replace(side, path)
    finally:
        side.unlink(missing_ok=True)


def _sidecar(path: Path) -> Path:
    return Path(f"{path}.sha256")


def older_path(path: Path) -> Path:
    """Where the predecessor of a checkpoint is kept."""
    return path.with_name(path.name.removesuffix(".pt") + ".older.pt")


def _sound_line(path: Path) -> str:
    """The line of the checksum file for a checkpoint that fits its own; nothing for one that is missing or damaged."""
    if not path.exists() or not _sidecar(path).exists():
        return ""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return f"{digest}  {path.name}\n" if digest in _sidecar(path).read_text(errors="replace").split() else ""


def _put(path: Path, data: bytes, keep_older: bool = False) -> None:
    """Writes beside, flushes, then replaces; a kill or a full disk at any point leaves the old file or the new one.

    ``path.sha256`` accepts the new and the earlier file, so that a kill between the two replacements loses nothing.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    known, older = _sound_line(path), older_path(path)
    try:
        fresh = _write_beside(path, data)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT) or not older.exists():
            raise
        older.unlink()  # there is room for one of them only: the last good one stays
        fresh = _write_beside(path, data)
    try:
        _write_atomic(_sidecar(path), f"{hashlib.sha256(data).hexdigest()}  {path.name}\n{known}".encode())
        if keep_older and known:
            _write_atomic(_sidecar(older), (known + _sound_line(older)).encode())
            _rename_to_older(path, older)
        os.replace(fresh, path)
        _sync_folder(path.parent)
    finally:
        fresh.unlink(missing_ok=True)


def _rename_to_older(path: Path, older: Path) -> None:
    """By a second name first, so that the file is never missing; not every disk knows links."""
    second = path.with_name(f".{path.name}.{os.getpid()}.link.tmp")
    try:
        os.link(path, second)
    except OSError:
        os.replace(path, older)
    else:
        os.replace(second, older)
    finally:
        second.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """The replacements reach the disk before the next step does; not every system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def pack(state: dict) -> bytes:
    """A state of plain types and tensors as bytes; TypeError for anything else."""
    _refuse_unplain(state)
    buffer = io.BytesIO()
    torch.save(state, buffer)
    return buffer.getvalue()


def unpack(data: bytes, map_location: str | torch.device = "cpu") -> dict:
    return torch.load(io.BytesIO(data), map_location=map_location, weights_only=True)


class Restorable(abc.ABC):
    """What a run needs to survive a loss that is not finite: it goes back to where it last was good.

    For a class with state_dict, load_state_dict, device, epoch, step, config, loader and the list ``skipped``: [epoch,
    step] of the batches that gave such a loss. They are left out when they come again, so that a run that is resumed
    after it went back is the same as one that was not interrupted.
    """

    MAX_BAD_STEPS = 3  # batches left out before the run gives up
    device: torch.device
    loader: Any
    epoch: int
    step: int
    skipped: list[list[int]]

    @abc.abstractmethod
    def state_dict(self) -> dict: ...

    @abc.abstractmethod
    def load_state_dict(self, state: dict) -> None: ...

    def keep(self) -> None:
        """Marks the present state as good; done at the start of every epoch."""
        self._good = pack(self.state_dict())

    def is_skipped(self) -> bool:
        return [self.epoch, self.step] in self.skipped

    def skipped_now(self) -> int:
        """Batches left out of the present epoch."""
        return sum(epoch == self.epoch for epoch, _ in self.skipped)

    def go_back(self, index: Tensor, error: Exception) -> None:
        """Names the files of the batch, and restores all but the list. FloatingPointError after three batches."""
        self.skipped.append([self.epoch, self.step])
        names = ", ".join(self.loader.dataset.name_of(i) for i in index.tolist())
        place = f"step {self.step + 1} of epoch {self.epoch + 1}"
        print(f"warning: {error} ({place}). The batch held: {names}", file=sys.stderr, flush=True)
        if len(self.skipped) >= self.MAX_BAD_STEPS:
            raise FloatingPointError(
                f"the loss was not finite or exploded in {self.MAX_BAD_STEPS} steps: look at the files named above, or "
                "try a lower learning rate; the last checkpoint is whole"
            )
        skipped = self.skipped
        self.load_state_dict(unpack(self._good, self.device))
        self.skipped = skipped
        print("back to the last good state, without that batch", file=sys.stderr, flush=True)


def save_checkpoint(path: str | Path, state: dict) -> None:
    """Plain types and tensors, whole or not at all, with a checksum in ``path.sha256``."""
    _put(Path(path), pack(state))


def load_checkpoint(path: str | Path, map_location: str | torch.device = "cpu") -> dict:
    """Raises FileNotFoundError, or CheckpointError where the file is not what save_checkpoint wrote."""
    data, side = Path(path).read_bytes(), _sidecar(Path(path))
    if not side.exists():
        raise CheckpointError(f"{path} has no checksum beside it: copy {side.name} along with it")
    if hashlib.sha256(data).hexdigest() not in side.read_text().split():
        raise CheckpointError(f"{path} does not match its checksum: it is damaged; delete it or copy it again")
    try:
        return unpack(data, map_location)
    except Exception as error:
        raise CheckpointError(f"{path} holds more than plain types and tensors, and was not loaded") from error


class CheckpointStore:
    """The checkpoints of a run, ``<stem>_best.pt`` and ``<stem>_last.pt``, in its folder and in a second place.

    A save that fails (full disk, read-only folder, lost drive) is a warning and never ends a training: the last good
    files stay, and what could not be written waits in memory for the next save. Their predecessors are kept.
    ``mirror`` holds the same files, for a mounted drive; where the folder has none, they are taken from there. Only
    rank 0 writes.
    """

    NAMES = ("best", "last")

    def __init__(self, folder: str | Path, stem: str, mirror: str | Path | None = None):
        self.folder, self.stem = Path(folder), stem
        self.mirror = Path(mirror) if mirror else None
        self.places = [self.folder] + ([self.mirror] if self.mirror else [])
        self._waiting: dict[Path, dict[str, bytes]] = {place: {} for place in self.places}
        self._silent: set[Path] = set()  # places whose failure has been told
        self._foreign: set[Path] = set()  # places whose checkpoints are another run's, to be set aside

    def path(self, name: str, place: Path | None = None) -> Path:
        return (place or self.folder) / f"{self.stem}_{name}.pt"

    def save(self, logs: Sequence[Path] = (), **states: dict) -> bool:
        """Writes ``best=`` and ``last=``, best first, so that last never speaks of weights that are not there.

        ``logs`` are copied to the mirror. Returns whether all stands in the run's own folder.
        """
        if not is_main():
            return True
        for name in (name for name in self.NAMES if name in states):
            data = pack(states[name])
            for waiting in self._waiting.values():
                waiting.pop(name, None)
                waiting[name] = data
        return self.flush(logs)

    def flush(self, logs: Sequence[Path] = ()) -> bool:
        """Writes what waits; whether all stands in the run's own folder."""
        for place in self.places if is_main() else ():
            try:
                self._write(place, logs if place == self.mirror else ())
                self._silent.discard(place)
            except OSError as error:
                if place not in self._silent:
                    why = f"{place} could not be written ({error.strerror or error}): the training goes on"
                    print(f"warning: {why}, the next save tries again", file=sys.stderr, flush=True)
                self._silent.add(place)
        return not self._waiting[self.folder]

    def _write(self, place: Path, logs: Sequence[Path]) -> None:
        if place in self._foreign:
            _set_aside(place, self.stem)
            self._foreign.discard(place)
        waiting = self._waiting[place]
        for name in list(waiting):
            _put(self.path(name, place), waiting[name], keep_older=True)
            del waiting[name]
        for log in (log for log in logs if log.exists()):
            _write_atomic(place / log.name, log.read_bytes())

    def load(self, name: str, map_location: str | torch.device = "cpu") -> dict | None:
        """What rank 0 saved last under that name, in this process or an earlier one; None where there is nothing."""
        return from_main(self._load(name, map_location) if is_main() else None, map_location)

    def _load(self, name: str, map_location: str | torch.device) -> dict | None:
        if name in self._waiting[self.folder]:
            return unpack(self._waiting[self.folder][name], map_location)
        return load_checkpoint(self.path(name), map_location) if self.path(name).exists() else None

    def resume(self, config: dict, fresh: bool, logs: Sequence[Path] = ()) -> dict | None:
        """The state to go on from if it is of this very configuration, else None; see find_resume_point.

        Where the folder has no sound checkpoint, they and the logs come from the mirror.
        """
        state = from_main(self._look(config, fresh, logs) if is_main() else None)
        if state is None and self.mirror:
            self._foreign.add(self.mirror)
        return state

    def _look(self, config: dict, fresh: bool, logs: Sequence[Path]) -> dict | None:
        for part in self.folder.glob(f".{self.stem}_*.tmp"):  # left by a kill within a save
            part.unlink(missing_ok=True)
        if self.mirror and not fresh:
            mine = [older_path(self.path("last")), self.path("last")]
            theirs = [self.mirror / path.name for path in mine]
            if not any(map(_sound_line, mine)) and (any(map(_sound_line, theirs)) or not any(p.exists() for p in mine)):
                self.take([*mine, older_path(self.path("best")), self.path("best")], anew=True)
            self.take(logs)
        return find_resume_point(self.folder, self.stem, config, fresh)

    def take(self, files: Sequence[Path], anew: bool = False) -> None:
        """Copies files that are missing (``anew``: all) and their checksums from the mirror, where it has them."""
        taken: list[str] = []
        if not self.mirror or not is_main():
            return
        try:
            for path in files:
                theirs = self.mirror / path.name
                if theirs.exists() and (anew or not path.exists()):
                    path.parent.mkdir(parents=True, exist_ok=True)
                    for source, target in ((_sidecar(theirs), _sidecar(path)), (theirs, path)):
                        if source.exists():
                            _write_atomic(target, source.read_bytes())
                    taken.append(path.name)
        except OSError as error:
            print(f"warning: nothing could be taken from {self.mirror} ({error.strerror})", file=sys.stderr, flush=True)
        if taken:
            print(f"taken from {self.mirror}: {', '.join(taken)}", flush=True)


def load_matching(model: nn.Module, state_dict: dict[str, Tensor]) -> tuple[list[str], list[str], list[str]]:
    """Loads what has the same name and shape: (keys taken, keys of the model left alone, keys not used)."""
    own = model.state_dict()
    taken = [key for key, value in state_dict.items() if key in own and own[key].shape == value.shape]
    model.load_state_dict({key: state_dict[key] for key in taken}, strict=False)
    return taken, [key for key in own if key not in taken], [key for key in state_dict if key not in taken]


# ---- device, randomness, signals, ranks ------------------------------------------------------------------------------


def select_device(name: str = "auto") -> torch.device:
    if name == "auto":
        name = f"cuda:{int(os.environ.get('LOCAL_RANK', 0))}" if torch.cuda.is_available() else "cpu"
    try:
        device = torch.device(name)
        torch.empty(1, device=device)
    except (RuntimeError, AssertionError) as error:
        raise SettingError(f"there is no device {name!r} here; use --device auto or cpu") from error
    return device


def amp_settings(device: torch.device) -> tuple[torch.dtype | None, bool]:
    """(autocast type or None, scaler needed): bfloat16 where the GPU has it natively, else float16; off on a CPU."""
    if device.type != "cuda":
        return None, False
    native = torch.cuda.is_bf16_supported(including_emulation=False)
    return (torch.bfloat16, False) if native else (torch.float16, True)


def seed_everything(seed: int) -> None:
    random.seed(seed)
    np.random.seed(seed % 2**32)
    torch.manual_seed(seed)


def rng_state() -> dict[str, Tensor | list[Tensor]]:
    version, words, gauss = random.getstate()
    keys, position, has_gauss, cached = cast(tuple, np.random.get_state())[1:]
    return {
        "python": torch.tensor([version, *words]),
        "python_gauss": torch.tensor([] if gauss is None else [gauss], dtype=torch.float64),
        "numpy": torch.tensor([*keys.tolist(), position, has_gauss]),
        "numpy_gauss": torch.tensor([cached], dtype=torch.float64),
        "torch": torch.get_rng_state(),
        "cuda": torch.cuda.get_rng_state_all() if torch.cuda.is_available() else [],
    }


def set_rng_state(state: dict) -> None:
    version, *words = state["python"].tolist()
    random.setstate((version, tuple(words), next(iter(state["python_gauss"].tolist()), None)))
    *keys, position, has_gauss = state["numpy"].tolist()
    np.random.set_state(("MT19937", np.array(keys, dtype=np.uint32), position, has_gauss, state["numpy_gauss"].item()))
    torch.set_rng_state(state["torch"].cpu())
    if torch.cuda.is_available() and len(state["cuda"]) == torch.cuda.device_count():
        torch.cuda.set_rng_state_all([t.cpu() for t in state["cuda"]])


class GracefulStop:
    """While it is entered, a first SIGINT or SIGTERM only sets ``signum`` (0: none); a second one kills as usual."""

    def __init__(self):
        self.signum, self._old = 0, {}

    def __enter__(self) -> "GracefulStop":
        with contextlib.suppress(ValueError):  # handlers can be set in the main thread only
            self._old = {number: signal.signal(number, self._note) for number in (signal.SIGINT, signal.SIGTERM)}
        return self

    def _note(self, number: int, _frame) -> None:
        if self.signum:
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)
        self.signum = number

    def requested(self) -> bool:
        """Whether any rank was asked to stop: all of them then end after the same step."""
        if _is_distributed():
            flag = torch.tensor(self.signum, device="cuda" if dist.get_backend() == "nccl" else "cpu")
            dist.all_reduce(flag, dist.ReduceOp.MAX)
            self.signum = int(flag)
        return self.signum != 0

    def __exit__(self, *_) -> None:
        for number, handler in self._old.items():
            signal.signal(number, handler)


def setup_distributed() -> tuple[int, int, int]:
    """(rank, world size, local rank) from torchrun's environment, (0, 1, 0) without it."""
    rank, world, local = (
        int(os.environ.get(name, d)) for name, d in (("RANK", 0), ("WORLD_SIZE", 1), ("LOCAL_RANK", 0))
    )
    if world > 1 and not dist.is_initialized():
        if torch.cuda.is_available():
            torch.cuda.set_device(local)
        backend = "nccl" if torch.cuda.is_available() else "gloo"
        dist.init_process_group(backend, rank=rank, world_size=world, store=_store_of_attempt())
    return rank, world, local


def _store_of_attempt() -> dist.Store | None:
    """Where the ranks of one machine tell each other their addresses; None leaves it to torch.

    torchrun keeps its store when it restarts the ranks, and torch finds the dead ranks' addresses in it: each attempt
    has names of its own here. Several machines count their attempts differently; docs/scaling.md says what helps them.
    """
    if os.environ.get("TORCHELASTIC_USE_AGENT_STORE") != "True" or os.environ.get("GROUP_WORLD_SIZE") != "1":
        return None
    store = dist.TCPStore(os.environ["MASTER_ADDR"], int(os.environ["MASTER_PORT"]), is_master=False)
    return dist.PrefixStore(f"attempt {os.environ.get('TORCHELASTIC_RESTART_COUNT', 0)}", store)


def mean_over_ranks(values: Tensor) -> Tensor:
    """(n,) plain numbers averaged over all ranks, so that these decide alike."""
    if not _is_distributed():
        return values
    shared = values.to("cuda" if dist.get_backend() == "nccl" else "cpu", copy=True)
    dist.all_reduce(shared)
    return (shared / dist.get_world_size()).to(values.device)


def from_main(state: dict | None, map_location: str | torch.device = "cpu") -> dict | None:
    """What rank 0 passes, on every rank: the machines need no common disk."""
    if not _is_distributed():
        return state
    packed = [pack(state) if state is not None else None]
    dist.broadcast_object_list(packed, 0)
    return state if is_main() or packed[0] is None else unpack(packed[0], map_location)


def gather_rows(rows: Tensor) -> Tensor:
    """(n, ...) of every rank, dealt out in turn as EpochSampler does -> all of them, (N, ...), in their order."""
    if not _is_distributed():
        return rows
    world, place = dist.get_world_size(), "cuda" if dist.get_backend() == "nccl" else "cpu"
    counts = [torch.zeros(1, dtype=torch.long, device=place) for _ in range(world)]
    dist.all_gather(counts, torch.tensor([len(rows)], device=place))
    longest = int(max(counts))
    padded = torch.zeros(longest, *rows.shape[1:], dtype=rows.dtype, device=place)
    padded[: len(rows)] = rows.to(place)
    parts = [torch.empty_like(padded) for _ in range(world)]
    dist.all_gather(parts, padded)
    return torch.stack(parts, 1).flatten(0, 1)[: int(sum(counts))].to(rows.device)


def vary_ranks(*place: int) -> None:
    """Ranks other than 0 draw other dropout masks than it, a function of ``place`` (seed, epoch, step) alone."""
    if not is_main():
        digest = hashlib.sha256(repr((*place, dist.get_rank())).encode()).digest()
        torch.manual_seed(int.from_bytes(digest[:7], "little"))


@contextlib.contextmanager
def main_first() -> Iterator[None]:
    """Rank 0 goes first, so that the others find the caches that it has made."""
    if not is_main():
        barrier()
    yield
    if is_main():
        barrier()


def share_of_batch(batch_size: int, world: int) -> int:
    """Each rank's part of a batch. SettingError where it cannot be dealt out evenly."""
    if batch_size % world:
        raise SettingError(
            f"a batch of {batch_size} cannot be dealt out to {world} processes: give a --batch-size that can"
        )
    return batch_size // world


def barrier() -> None:
    """Waits for all ranks; nothing where there is one."""
    if _is_distributed():
        dist.barrier()


def is_main() -> bool:
    return not _is_distributed() or dist.get_rank() == 0


def unwrap(model: nn.Module) -> nn.Module:
    return model.module if isinstance(model, nn.parallel.DistributedDataParallel) else model


def classification_metrics(probabilities: np.ndarray, targets: np.ndarray, bins: int = 15) -> dict:
    """Plain numbers from probabilities (N, C) and labels (N,); ECE over confidence bins of equal width."""
    count, classes = probabilities.shape
    predicted, confidence = probabilities.argmax(1), probabilities.max(1)
    confusion = np.bincount(targets * classes + predicted, minlength=classes**2).reshape(classes, classes)
    right = (predicted == targets).astype(float)
    place = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [abs((right - confidence)[place == b].sum()) for b in range(bins)]
    rows = confusion.sum(1)
    onehot = np.eye(classes)[targets]
    return {
        "accuracy": float(right.mean()),
        "per_class_accuracy": [float(confusion[c, c] / rows[c]) if rows[c] else None for c in range(classes)],
        "share": (confusion.sum(0) / count).tolist(),
        "ece": float(sum(gaps) / count),
        "nll": float(-np.log(probabilities[np.arange(count), targets].clip(1e-12)).mean()),
        "brier": float(((probabilities - onehot) ** 2).sum(1).mean()),
        "confusion": confusion.tolist(),
    }


# ---- a training run: where it resumes, what it logs ------------------------------------------------------------------


def _set_aside(folder: Path, stem: str) -> bool:
    """Renames a run's checkpoints to ``*.previous.pt``: nothing is lost. Whether there were any."""
    parts = [p for name in ("last", "best") for p in folder.glob(f"{stem}_{name}.pt*")]
    for part in parts:
        os.replace(part, part.with_name(part.name.replace(".pt", ".previous.pt")))
    for part in folder.glob(f"{stem}_*.older.pt*"):
        part.unlink()
    return bool(parts)


def _load_last(last: Path) -> tuple[dict | None, bool]:
    """The last state, None without one, and whether it is the predecessor's: the file damaged or never put in place."""
    older = older_path(last)
    try:
        return load_checkpoint(last), False
    except FileNotFoundError:
        return (load_checkpoint(older), True) if older.exists() else (None, False)
    except CheckpointError as error:
        if not _sound_line(older):
            raise
        print(f"warning: {error}. It is not used, the run goes on from its predecessor", file=sys.stderr, flush=True)
        return load_checkpoint(older), True


def _put_back(path: Path) -> None:
    """The predecessor takes the place of a checkpoint that is damaged, missing, or ahead of the run."""
    older = older_path(path)
    _write_atomic(_sidecar(path), (_sound_line(older) + _sound_line(path)).encode())
    os.replace(older, path)
    _sidecar(older).unlink(missing_ok=True)


def _fit_best(best: Path, epoch: int) -> None:
    """After a kill between the two saves of an epoch the best weights may be later than the run: then not those."""
    older = older_path(best)
    if _sound_line(older) and (not best.exists() or (_sound_line(best) and load_checkpoint(best)["epoch"] > epoch)):
        _put_back(best)


def find_resume_point(checkpoint_dir: str | Path, stem: str, config: dict, fresh: bool) -> dict | None:
    """State of ``<stem>_last.pt`` if it is of this very configuration, else None; phases may have been added.

    Checkpoints of another configuration, or left behind by ``fresh``, are kept as ``*.previous.pt``: nothing is lost.
    A damaged file is named and refused; its predecessor takes its place, or CheckpointError where there is none.
    For rank 0 alone.
    """
    last = Path(checkpoint_dir) / f"{stem}_last.pt"
    state, from_older = (None, False) if fresh else _load_last(last)
    known = state["config"] if state else config
    if known.get("phases") and config["phases"][: len(known["phases"])] == known["phases"]:
        known = known | {"phases": config["phases"]}
    changed = sorted(k for k in {**config, **known} if config.get(k) != known.get(k))
    if state and not changed:
        with contextlib.suppress(OSError):  # a read-only folder is told of at the first save
            if from_older:
                _put_back(last)
            _fit_best(last.with_name(f"{stem}_best.pt"), state["epoch"])
        return state
    if (state or fresh) and _set_aside(last.parent, stem):
        why = "--fresh" if fresh else "changed: " + ", ".join(changed)
        print(f"starting over ({why}); the earlier checkpoints are kept as {stem}_*.previous.pt", flush=True)
    return None


def tell_interrupted(epoch: int, saved: bool) -> None:
    if is_main():
        place = "from there" if saved else "from the last save; this position could not be saved"
        print(f"interrupted in epoch {epoch + 1}; the same command goes on {place}", file=sys.stderr, flush=True)


def tell_unsaved(store: CheckpointStore) -> int:
    """Exit code of a training that ended while its last checkpoint could not be written."""
    print(f"error: the training is done, but {store.folder} could not be written: make room and run the same command "
           "again, it goes on from the last save", file=sys.stderr, flush=True)  # fmt: skip
    return 1


@contextlib.contextmanager
def tolerated(what: str) -> Iterator[None]:
    """What is not worth failing for: a disk that is full or read-only is a warning."""
    try:
        yield
    except OSError as error:
        print(f"warning: {what} could not be written ({error.strerror or error})", file=sys.stderr, flush=True)


def wandb_mode(asked: str = "auto") -> str:
    """What --wandb asks for; with auto WANDB_MODE where it is set, else online with a key and offline without."""
    if asked != "auto":
        return asked
    has_key = bool(os.environ.get("WANDB_API_KEY"))
    with contextlib.suppress(OSError, netrc.NetrcParseError):
        host = urlsplit(os.environ.get("WANDB_BASE_URL", "https://api.wandb.ai")).hostname or ""
        has_key = has_key or netrc.netrc().authenticators(host) is not None
    return os.environ.get("WANDB_MODE") or ("online" if has_key else "offline")


class Tracker:
    """Records a run with W&B and as TensorBoard events: configuration, curves, pictures, answers.

    Neither ever stops a run: what W&B raises becomes one warning, and online becomes offline where it cannot be
    reached. Ranks other than 0 record nothing. ``info`` (mode, url, folder, id, tensorboard) is also written to
    RESULTS/NAME_tracking.json, from which phase 7 reads it and a resumed run takes its id. Raises SettingError where
    ``tensorboard`` is asked for and the package is missing.
    """

    def __init__(self, name: str, results_dir: str | Path, config: dict, wandb: str = "auto", tensorboard: bool = False,
                 done: int = 0):  # fmt: skip
        self.name, self.folder = name, Path(results_dir)
        self._run: Any = None
        self._writer: Any = None
        self.info: dict[str, str | None] = dict.fromkeys(("mode", "url", "folder", "id", "tensorboard"))
        self.info["mode"] = "disabled"
        if not is_main():
            return
        if tensorboard:
            self._start_tensorboard(config, done)
        mode, place = wandb_mode(wandb), self.folder / f"{name}_tracking.json"
        if mode != "disabled":
            self._start_wandb(config, mode, self._earlier_id(place) if done else None)
        with tolerated(str(place)):
            self.folder.mkdir(parents=True, exist_ok=True)
            _write_atomic(place, (json.dumps(self.info, indent=2) + "\n").encode())

    @staticmethod
    def _earlier_id(place: Path) -> str | None:
        with contextlib.suppress(OSError, ValueError, AttributeError):
            return json.loads(place.read_bytes()).get("id")
        return None

    def _start_wandb(self, config: dict, mode: str, run_id: str | None) -> None:
        try:
            import wandb

            self.folder.mkdir(parents=True, exist_ok=True)
            self._run = wandb.init(
                project="logo-recovery-plan", name=self.name, config=config, mode=cast(Any, mode), id=run_id,
                resume="allow" if run_id and mode == "online" else None, dir=str(self.folder),
                settings=wandb.Settings(silent=True, console="off", init_timeout=30),
            )  # fmt: skip
            folder = os.path.relpath(os.path.dirname(self._run.dir))
            url = self._run.url if mode == "online" else None
            self.info |= {"mode": mode, "url": url, "folder": folder, "id": self._run.id}
        except Exception as error:  # whatever W&B raises, the run goes on
            if mode == "online":
                print(f"warning: W&B cannot be reached ({error}); the run is kept offline", file=sys.stderr)
                return self._start_wandb(config, "offline", run_id)
            print(f"warning: W&B is off for this run ({error})", file=sys.stderr)

    def _start_tensorboard(self, config: dict, done: int) -> None:
        try:
            from torch.utils.tensorboard import SummaryWriter
        except ImportError:
            raise SettingError("--tensorboard needs a package: pip install tensorboard, or leave it out") from None
        folder = self.folder / "tensorboard" / self.name
        self._writer = SummaryWriter(str(folder), purge_step=done + 1)  # hides the epochs that are run once more
        self._writer.add_text("configuration", f"```\n{json.dumps(config, indent=2, default=str)}\n```")
        self.info["tensorboard"] = os.path.relpath(folder)

    @property
    def active(self) -> bool:
        return self._run is not None or self._writer is not None

    def record(self, step: int, values: dict[str, Any]) -> None:
        """Numbers and pictures (H, W, 3) uint8 RGB, by name; anything else is left out."""
        numbers = {name: value for name, value in values.items() if isinstance(value, (int, float))}
        pictures = {name: value for name, value in values.items() if isinstance(value, np.ndarray)}
        try:
            if self._run is not None:
                import wandb

                self._run.log(numbers | {name: wandb.Image(value) for name, value in pictures.items()}, step=step)
            if self._writer is not None:
                for name, number in numbers.items():
                    self._writer.add_scalar(name, number, step)
                for name, picture in pictures.items():
                    self._writer.add_image(name, picture, step, dataformats="HWC")
                self._writer.flush()
        except Exception as error:
            print(f"warning: the run is not recorded any further ({error})", file=sys.stderr)
            self._run = self._writer = None

    def answers(self, step: int, class_names: Sequence[str], targets: np.ndarray, probabilities: np.ndarray,
                files: Sequence[str], picture: Callable[[int], np.ndarray]) -> None:  # fmt: skip
        """The confusion matrix of labels (n,) and probabilities (n, C), and example answers, the surest mistakes first.

        ``picture`` gives logo i as (S, S, 3) uint8 RGB.
        """
        if not self.active:
            return
        said, sure = probabilities.argmax(1), probabilities.max(1)
        examples = [
            (files[i].encode("utf-8", "replace").decode(), picture(i), class_names[targets[i]], class_names[said[i]],
             float(sure[i]))
            for i in np.lexsort((-sure, said == targets))[:EXAMPLES]
        ]  # fmt: skip
        self.record(step, {
            "confusion matrix": pixels(confusion_figure(class_names, targets, said)),
            "example answers": pixels(examples_figure(examples)),
        })  # fmt: skip
        if self._run is not None:  # W&B's own chart and table, which can be sorted there
            with contextlib.suppress(Exception):
                import wandb

                chart = wandb.plot.confusion_matrix(None, targets.tolist(), said.tolist(), list(class_names))
                columns: list[str | int] = ["file", "logo", "label", "answer", "confidence"]
                table = wandb.Table(columns, [[file, wandb.Image(logo), *rest] for file, logo, *rest in examples])
                self._run.log({"confusion": chart, "answers": table}, step=step)

    def close(self) -> None:
        for part, end in ((self._run, "finish"), (self._writer, "close")):
            with contextlib.suppress(Exception):
                getattr(part, end)()
        self._run = self._writer = None


def read_pictures(paths: Iterable[Path]) -> dict[str, np.ndarray]:
    """PNG files as (H, W, 3) uint8 RGB, by their names."""
    from matplotlib.image import imread

    return {path.stem: (255 * imread(path)[..., :3]).round().astype(np.uint8) for path in paths}


def pixels(figure: Any) -> np.ndarray:
    """A figure of matplotlib as (H, W, 3) uint8 RGB."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[..., :3].copy()


def confusion_figure(class_names: Sequence[str], targets: np.ndarray, said: np.ndarray) -> Any:
    """Labels (n,) down, answers (n,) across; counts, shaded by their share of the label."""
    from matplotlib.figure import Figure

    counts = np.zeros((len(class_names),) * 2, int)
    np.add.at(counts, (targets, said), 1)
    figure = Figure(figsize=(4.5, 4))
    axis = figure.subplots()
    axis.imshow(counts / counts.sum(1, keepdims=True).clip(1), cmap="Blues", vmin=0, vmax=1)
    for (i, j), count in np.ndenumerate(counts):
        axis.text(j, i, count, ha="center", va="center", color="white" if 2 * count > counts[i].sum() else "black")
    axis.set_xticks(range(len(class_names)), class_names)
    axis.set_yticks(range(len(class_names)), class_names)
    axis.set(xlabel="answer", ylabel="label", title=f"{len(targets)} logos")
    figure.tight_layout()
    return figure


def examples_figure(examples: Sequence[tuple[str, np.ndarray, str, str, float]], columns: int = 6) -> Any:
    """(file, picture (S, S, 3), label, answer, confidence) as a sheet of pictures."""
    from matplotlib.figure import Figure

    rows = -(-len(examples) // columns)
    figure = Figure(figsize=(1.6 * columns, 1.9 * rows))
    for axis in (axes := figure.subplots(rows, columns, squeeze=False)).flat:
        axis.axis("off")
    for axis, (_, picture, label, answer, confidence) in zip(axes.flat, examples, strict=False):
        axis.imshow(picture)
        axis.set_title(f"{label}, answered\n{answer} {confidence:.2f}", fontsize=7,
                       color="black" if label == answer else "firebrick")  # fmt: skip
    figure.tight_layout()
    return figure


class RunLogger:
    """One CSV row, one terminal line and one record of the Tracker an epoch. Logging never stops a run.

    On resume the rows after epoch ``done`` are dropped, so that a repeated epoch stands once. Ranks other than 0 log
    nothing.
    """

    def __init__(
        self, path: str | Path, columns: Sequence[str], shown: Sequence[str], done: int, quiet: bool, tracker: Tracker
    ):
        self.path, self.columns, self.shown = Path(path), list(columns), list(shown)
        self.active, self.quiet, self.tracker = is_main(), quiet, tracker
        if not self.active:
            return
        self.rows = [row for row in read_log(self.path) if 0 <= as_epoch(row.get("epoch")) <= done]
        self._write()
        self._line(self.shown)

    def _write(self) -> None:
        """All rows each time, beside and then in place: a kill loses none, and what a full disk refused comes later."""
        text = io.StringIO()
        writer = csv.DictWriter(text, self.columns, extrasaction="ignore", restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(self.rows)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _write_atomic(self.path, text.getvalue().encode())
            self._unwritten = False
        except OSError as error:
            self._unwritten = True
            print(f"warning: {self.path} could not be written ({error.strerror})", file=sys.stderr, flush=True)

    def _line(self, cells: Sequence[str], note: str = "") -> None:
        if not self.quiet:
            padded = (f"{cell:>{max(len(name), 7)}}" for name, cell in zip(self.shown, cells, strict=True))
            print("  ".join(padded), note, flush=True)

    def log(self, row: dict, note: str = "") -> None:
        if not self.active:
            return
        self.rows.append({k: f"{v:.6g}" if isinstance(v, float) else str(v) for k, v in row.items()})
        self._write()
        self.tracker.record(row["epoch"], row)
        cells = [f"{row[c]:.4g}" if isinstance(row.get(c), float) else str(row.get(c, "")) for c in self.shown]
        self._line(cells, note)

    def close(self) -> None:
        if self.active and self._unwritten:
            self._write()


def read_log(path: str | Path) -> list[dict[str, str]]:
    """Rows of a training log, none where there is no file."""
    if not Path(path).exists():
        return []
    with Path(path).open(newline="", errors="replace") as file:
        return list(csv.DictReader(file))


def as_epoch(cell: str | None) -> int:
    """Number of the epoch in a cell of a log, -1 where it holds none."""
    return int(cell) if cell and cell.isascii() and cell.isdigit() else -1


def draw_curve(axis: Any, rows: Sequence[dict[str, str]], title: str, names: Sequence[str]) -> None:
    """Columns of a training log over its epochs, with a line where the phase changes."""
    for name in names:
        points = [(int(row["epoch"]), float(row[name])) for row in rows if row.get(name)]
        if points:
            label = name.removeprefix("recall_").removeprefix("share_")
            axis.plot(*zip(*points, strict=True), label=label, marker="." if len(points) < 8 else None)
    for row, following in zip(rows, rows[1:], strict=False):
        if row.get("phase") != following.get("phase"):
            axis.axvline(int(row["epoch"]) + 0.5, color="0.8", linewidth=0.8)
    axis.set(title=title, xlabel="epoch")
    if len(axis.get_legend_handles_labels()[0]) > 1:
        axis.legend(fontsize=8)


def plot_log(path: str | Path, picture: str | Path, panels: dict[str, Sequence[str]]) -> None:
    """Draws the columns of a training log over its epochs, a panel for each title, from the CSV alone."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    rows = read_log(path)
    columns = 3
    figure, axes = plt.subplots(
        -(-len(panels) // columns), columns, figsize=(5 * columns, 3 * -(-len(panels) // columns)), squeeze=False
    )
    for axis, (title, names) in zip(axes.flat, panels.items(), strict=False):
        draw_curve(axis, rows, title, names)
    for axis in axes.flat[len(panels) :]:
        axis.axis("off")
    figure.tight_layout()
    figure.savefig(picture, dpi=100)
    plt.close(figure)


def print_config(title: str, config: dict, device: torch.device) -> None:
    """The resolved configuration, once, on rank 0."""
    if is_main():
        items = {"device": str(device), **config}
        print(f"{title}: " + ", ".join(f"{k} {v}" for k, v in items.items() if k != "phases"), flush=True)
        for phase in config.get("phases", ()):
            print("  phase " + ", ".join(f"{k} {v}" for k, v in phase.items()), flush=True)


def default_workers(workers: int | None, device: torch.device) -> int:
    """Loader processes: as asked, else one beside a CPU that trains, up to eight beside a GPU."""
    cores = os.cpu_count() or 1
    return workers if workers is not None else min(8, cores) if device.type == "cuda" else int(cores > 1)


def count_parameters(model: nn.Module, trainable: bool = False) -> int:
    return sum(p.numel() for p in model.parameters() if p.requires_grad or not trainable)


def peak_memory_mb(device: torch.device) -> float:
    """Most memory used so far: of the GPU, or of this process on a CPU."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device) / 2**20
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


# ---- run alone: phases 1 and 3 ---------------------------------------------------------------------------------------

PACKAGES = ("torchvision", "timm", "albumentations", "cv2", "wandb", "onnx", "onnxscript", "onnxruntime",
            "safetensors", "matplotlib")  # fmt: skip
PLAN_MEMORY_GB = 8
TRIAL_LR = 1e-5  # AdamW moves every weight by it at first; with ten times as much the loss of plan's 13 million rises


class Trial:
    """What the checks share: a network of the recipe, a batch of coloured patterns that can be told apart, autocast."""

    def __init__(self, config: dict, device: torch.device):
        self.config, self.device, size = config, device, config["image_size"]
        self.labels = torch.arange(8) % 4
        stripes = torch.sin(torch.arange(size) * (0.1 + 0.4 * self.labels[:, None])).reshape(8, 1, 1, size)
        self.images = (stripes.expand(8, 3, size, size) * torch.rand(8, 3, 1, 1)).to(device)
        self.labels = self.labels.to(device)
        self.dtype, use_scaler = amp_settings(device)
        self.scaler = torch.amp.GradScaler(device.type, enabled=use_scaler)
        self.criterion = UltrathinkLoss(num_classes=4).to(device)

    def network(self) -> nn.Module:
        return build_model(self.config["model"], 4, self.config["image_size"]).to(self.device).train()

    def closure(self, model: nn.Module, optimizer: Any, scaled: bool = False) -> Callable[[], Tensor]:
        def run() -> Tensor:
            optimizer.zero_grad()
            with torch.autocast(self.device.type, self.dtype, enabled=self.dtype is not None):
                logits, log_variance = model(self.images, return_uncertainty=True)
            loss = self.criterion(logits.float(), self.labels, log_variance.float())
            (self.scaler.scale(loss) if scaled else loss).backward()
            return loss

        return run


def ensure(condition: bool, otherwise: str) -> None:
    if not condition:
        raise RuntimeError(otherwise)


def check_packages(trial: Trial) -> str:
    os.environ.setdefault("NO_ALBUMENTATIONS_UPDATE", "1")
    found, missing = [], []
    for name in PACKAGES:
        try:
            found.append(f"{name} {getattr(importlib.import_module(name), '__version__', '?')}")
        except ImportError:
            missing.append(name)
    ensure(not missing, f"not importable: {', '.join(missing)}; run pip install -r requirements.txt")
    return ", ".join(found)


def check_wandb(trial: Trial) -> str:
    mode = wandb_mode()
    if mode == "disabled":
        return "disabled by WANDB_MODE"
    try:
        import wandb

        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            settings = wandb.Settings(silent=True, console="off", init_timeout=30)
            run = wandb.init(project="logo-recovery-plan", dir=folder, mode="offline", settings=settings)
            run.log({"loss": 0.0})
            run.finish()
    except Exception as error:
        return f"{mode}; warning: it does not start here ({error}); the training goes on without it"
    return f"{mode}, a run was opened and closed"


def check_tensors(trial: Trial) -> str:
    a, b = torch.randn(2, 256, 256)
    error = ((a.to(trial.device) @ b.to(trial.device)).cpu() - a.double() @ b.double()).abs().max().item()
    ensure(error < 0.5, f"a matrix product on {trial.device} is off by {error:.2g}")
    amp = f"autocast {trial.dtype or 'off'}, scaler {'on' if trial.scaler.is_enabled() else 'off'}"
    return f"256 x 256 product on {trial.device} right to {error:.1e}; {amp}"


def check_network(trial: Trial) -> str:
    model = AdvancedLogoViT(num_classes=4).to(trial.device).train()
    images = F.interpolate(trial.images[:2], (224, 224))
    logits, log_variance = model(images, return_uncertainty=True)
    UltrathinkLoss()(logits.cpu(), trial.labels[:2].cpu(), log_variance.cpu()).backward()
    ensure(
        all(p.grad is not None and p.grad.isfinite().all() for p in model.parameters()), "a parameter got no gradient"
    )
    attention = next(module for module in model.modules() if isinstance(module, LogoAttention))
    bias = attention.bias(model.cue_maps(images).flatten(2))
    ensure(bias.std(-1).max().item() > 0, "the attention bias is the same for every key")
    ours = f"{trial.config['model']} {count_parameters(trial.network()):,}"
    return f"{count_parameters(model):,} parameters at 224 px ({ours}); gradients finite, bias differs from key to key"


def check_focal(trial: Trial) -> str:
    loss = AdaptiveFocalLoss(num_classes=4).to(trial.device).train()
    logits = torch.tensor([4.0, 0, 0, 0], device=trial.device).repeat(8, 1).requires_grad_()
    before = loss(logits, trial.labels).item()
    for _ in range(20):
        loss(logits, trial.labels).backward()
    weights = loss.weight.tolist()
    ensure(weights[0] < 0.5 < 1 < min(weights[1:]), f"weights {weights} do not answer a collapse")
    return (
        f"loss {before:.2f}; all predicted as class 0: its weight 1 -> {weights[0]:.2f}, the others' {weights[1]:.2f}"
    )


def _descend(trial: Trial, network: nn.Module, optimizer: Any, steps: int, **kwargs) -> str:
    trial.criterion.eval()
    closure = trial.closure(network.eval(), optimizer)  # no dropout, fixed class weights: the losses can be compared
    losses = [float(optimizer.step(closure, **kwargs).detach()) for _ in range(steps)] + [float(closure().detach())]
    ensure(min(losses[1:]) < losses[0], f"the loss did not fall: {', '.join(f'{loss:.4f}' for loss in losses)}")
    return f"loss {losses[0]:.4f} -> {min(losses[1:]):.4f} in {steps} steps"


def check_loss(trial: Trial) -> str:
    model = trial.network()
    text = _descend(trial, model, torch.optim.AdamW(model.parameters(), lr=TRIAL_LR), 3)
    return f"{text}; " + ", ".join(f"{name} {value.item():.3f}" for name, value in trial.criterion.terms.items())


def check_sam(trial: Trial) -> str:
    model = trial.network()
    sam = SAM(model.parameters(), torch.optim.AdamW, rho=0.05, lr=TRIAL_LR)
    before = [p.detach().clone() for p in model.parameters()]
    sam.ascend(trial.closure(model, sam), model)
    off = max((p - q).abs().max().item() for p, q in zip(model.parameters(), before, strict=True))
    ensure(off == 0, f"weights are off by {off:.1e} after the ascent")
    text = _descend(trial, model, sam, 3, model=model)
    return f"{text}; weights restored exactly after the ascent, sharpness {cast(Tensor, sam.sharpness).item():+.4f}"


def check_ranger(trial: Trial) -> str:
    model = trial.network()
    ranger = Ranger(model.parameters(), lr=1e-3)
    text = _descend(trial, model, ranger, 6)
    held = all(torch.equal(p, ranger.state[p]["slow"]) for p in model.parameters() if p in ranger.state)
    ensure(held, "after six steps the weights are not the slow weights")
    return f"{text}; synchronised with the slow weights at step 6"


def check_ensemble(trial: Trial) -> str:
    model, notes = trial.network(), []
    phases = [Phase(**phase) for phase in trial.config["phases"]]
    ensemble = AdaptiveOptimizerEnsemble(model, phases, steps_per_epoch=1)
    for index, phase in enumerate(phases):
        ensemble.begin_phase(index)
        loss = ensemble.step(trial.closure(model, ensemble, scaled=True), trial.scaler)
        ensemble.load_state_dict(copy.deepcopy(ensemble.state_dict()))
        learning = count_parameters(model, trainable=True) / count_parameters(model)
        notes.append(
            f"{phase.name} {'skipped by the scaler' if loss is None else f'{loss:.3f}'} ({learning:.0%} learn)"
        )
    return "one step each: " + ", ".join(notes)


def check_simclr(trial: Trial) -> str:
    model = LogoSimCLR(trial.network()).to(trial.device).train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
    losses = []
    for _ in range(3):
        optimizer.zero_grad()
        parts = model(trial.images, trial.images.flip(3), torch.arange(8) % 4)
        parts["loss"].backward()
        optimizer.step()
        losses.append(parts["loss"].item())
    ensure(losses[-1] < losses[0], f"the loss rose from {losses[0]:.3f} to {losses[-1]:.3f}")
    return f"loss {losses[0]:.3f} -> {losses[-1]:.3f}; " + ", ".join(
        f"{name} {parts[name].item():.3f}" for name in HEAD_NAMES
    )


def check_ema(trial: Trial) -> str:
    model = trial.network()
    ema = EMA(model, 0.9)
    first = next(model.parameters())
    old = first.detach().clone()
    with torch.no_grad():
        first.add_(1)
    ema.update(model)
    off = (next(ema.module.parameters()) - (old + 0.9)).abs().max().item()
    ensure(off < 1e-5, f"the average is off by {off:.1e}")
    return f"average right to {off:.0e}"


def check_checkpoint(trial: Trial) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path, state = Path(folder) / "trial.pt", {"model": trial.network().state_dict(), "rng": rng_state()}
        save_checkpoint(path, state)
        same = all(torch.equal(v.cpu(), state["model"][k].cpu()) for k, v in load_checkpoint(path)["model"].items())
        ensure(same, "weights changed on the way through the file")
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
        with contextlib.suppress(CheckpointError):
            load_checkpoint(path)
            raise RuntimeError("a flipped bit was not noticed")
    return f"{len(data) / 2**20:.1f} MB written and read back the same; a flipped bit is refused"


CHECKS = {
    "packages": check_packages, "W&B": check_wandb, "tensors": check_tensors, "AdvancedLogoViT": check_network,
    "AdaptiveFocalLoss": check_focal, "UltrathinkLoss": check_loss, "SAM": check_sam, "Ranger": check_ranger,
    "optimizer ensemble": check_ensemble, "LogoSimCLR": check_simclr, "EMA": check_ema, "checkpoint": check_checkpoint,
}  # fmt: skip


def describe_machine(device: torch.device, quiet: bool = False) -> None:
    """What this runs on, and a warning where the plan wants more; with ``quiet`` the warnings alone."""
    say = (lambda text: None) if quiet else print
    free = shutil.disk_usage(".").free / 1e9
    cuda = f"CUDA {torch.version.cuda}" if torch.version.cuda else "no CUDA"
    say(f"Python {platform.python_version()}, torch {torch.__version__}, {cuda}, {os.cpu_count()} CPU cores, "
        f"{torch.get_num_threads()} threads, {free:.0f} GB of disk free, W&B {wandb_mode()}")  # fmt: skip
    wanted = f"the plan wants a GPU with more than {PLAN_MEMORY_GB} GB"
    if device.type == "cuda":
        properties = torch.cuda.get_device_properties(device)
        memory = properties.total_memory / 2**30
        say(f"GPU {properties.name}, {memory:.1f} GB")
        if memory <= PLAN_MEMORY_GB:
            print(f"warning: {wanted}; lower --batch-size or use compact")
    else:
        print(f"warning: no GPU here, and {wanted}. The recipe compact runs on a CPU")
    if free < 10:
        print("warning: less than 10 GB of disk are free")


def main(argv: list[str] | None = None) -> int:
    args = build_parser().parse_args(argv)
    try:
        device = select_device(args.device)
    except ValueError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    recipe = resolve_recipe(args.recipe, device)
    config = asdict(recipe) | {"seed": args.seed}
    config |= {key: value for key in ("model", "image_size") if (value := getattr(args, key))}
    if args.dry_run or not args.quiet:
        print_config("modules", config, device)
    if args.dry_run:
        return 0
    describe_machine(device, args.quiet)
    seed_everything(args.seed)
    try:
        trial = Trial(config, device)
        trial.network()
    except ValueError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    failed = []
    for name, check in CHECKS.items():
        try:
            found = check(trial)
            if not args.quiet:
                print(f"{name:<20}{found}", flush=True)
        except Exception as error:  # one line a module, whatever is wrong with it
            failed.append(name)
            print(f"{name:<20}FAILED: {type(error).__name__}: {error}", flush=True)
    print(f"failed: {', '.join(failed)}" if failed else f"all {len(CHECKS)} checks passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
