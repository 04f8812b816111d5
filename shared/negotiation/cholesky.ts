/**
 * Solves A x = b for a symmetric positive definite A (row by row, size n x n; only the lower triangle is
 * read). Null where A is singular to working precision: the smallest pivot is under 1e-9 of its diagonal.
 */
export function solvePositive(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const size = right.length;
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row * size + column] ?? 0;
      for (let place = 0; place < column; place++)
        rest -= (lower[row * size + place] ?? 0) * (lower[column * size + place] ?? 0);
      if (column < row) lower[row * size + column] = rest / (lower[column * size + column] ?? 1);
      else if (rest > 1e-9 * (matrix[row * size + row] ?? 0))
        lower[row * size + row] = Math.sqrt(rest);
      else return null;
    }
  const solution = right.slice();
  for (let row = 0; row < size; row++) {
    let rest = solution[row] ?? 0;
    for (let place = 0; place < row; place++)
      rest -= (lower[row * size + place] ?? 0) * (solution[place] ?? 0);
    solution[row] = rest / (lower[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    let rest = solution[row] ?? 0;
    for (let place = row + 1; place < size; place++)
      rest -= (lower[place * size + row] ?? 0) * (solution[place] ?? 0);
    solution[row] = rest / (lower[row * size + row] ?? 1);
  }
  return solution;
}
