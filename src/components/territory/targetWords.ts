import type { IndicatorRecord } from '../../layers/indicators/listIndicators.ts';
import { targetParts } from './targetParts.ts';

/** The target of an indicator in words: «не менее 30 %, к 2024 году»; said when the act sets none. */
export function targetWords(indicator: IndicatorRecord): string {
  const { value, unit, time } = targetParts(indicator);
  const space = indicator.unit === 'percent' ? '\u00A0' : ' ';
  const whole = value === null || unit === null ? value : `${value}${space}${unit}`;
  const parts = [whole, time].filter((part) => part !== null);
  return parts.length === 0 ? NO_TARGET : parts.join(', ');
}

const NO_TARGET = 'цель в акте не установлена';
