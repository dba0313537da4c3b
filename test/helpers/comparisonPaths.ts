/** Every room of comparison, with a state of each kind, as paths from the site's root. */
export const comparisonPaths: readonly string[] = [
  'compare/',
  'compare/?a=eao-201-a1&b=leningrad-1982-r-a5&same=1',
  'compare/?a=sakhalin&b=leningrad&same=1',
  'compare/matrix/?words=реестр&base=sakhalin',
  'compare/topics/passport/?base=leningrad',
  'compare/bodies/',
  'compare/bodies/cnppm/',
  'compare/indicators/',
  'compare/plans/',
  'compare/structure/',
  'compare/gaps/',
  'compare/gaps/leningrad/',
  'compare/gaps/eao/',
  'compare/origins/',
];
