import { describe, expect, it } from 'vitest';
import { packForms, unpackForms } from '../../../src/render/search/packForms.ts';

describe('packForms', () => {
  it('keeps every form, those that do not begin with the stem too', () => {
    const forms = ['стажировка', 'стажировок', 'стажировк'];
    expect(unpackForms('стажировк', packForms('стажировк', forms))).toEqual(forms);
  });

  it('takes few bytes', () => {
    expect(packForms('педагог', ['педагог', 'педагоги', 'педагогам'])).toBe(' и ам');
  });

  it('has the term itself for one without forms', () => {
    expect(unpackForms('273-фз', packForms('273-фз', []))).toEqual(['273-фз']);
  });
});
