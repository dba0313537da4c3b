/** Version of the shape of published data: raised when a field is removed or changes its meaning. */
export const DATA_VERSION = 1;
