namespace Digital40.GraphQL.Validation.Spelling;

/// <summary>
/// How many edits lead from a name to others: characters added, removed, replaced, or two neighbours swapped. All changes of case together are one
/// edit.
/// </summary>
internal sealed class LexicalDistance
{
    private readonly string _input;
    private readonly string _lower;
    private readonly int[][] _rows;

    /// <summary>Measures from a name.</summary>
    /// <param name="input">The name.</param>
    public LexicalDistance(string input)
    {
        _input = input;
        _lower = ToLower(input);
        _rows = [new int[_lower.Length + 1], new int[_lower.Length + 1], new int[_lower.Length + 1]];
    }

    /// <summary>The distance to another name, or -1 when it is above a limit.</summary>
    /// <param name="option">The other name, which a schema or a document defines.</param>
    /// <param name="threshold">The limit.</param>
    public int Measure(string option, int threshold)
    {
        if (option == _input)
        {
            return 0;
        }

        // Names are ASCII, so their lower case is as long as they are.
        if (Math.Abs(option.Length - _lower.Length) > threshold)
        {
            return -1;
        }

        var lower = option.ToLowerInvariant();
        return lower == _lower ? 1 : CountEdits(lower, threshold);
    }

    private int CountEdits(string option, int threshold)
    {
        for (var column = 0; column <= _lower.Length; column++)
        {
            _rows[0][column] = column;
        }

        for (var row = 1; row <= option.Length; row++)
        {
            if (FillRow(option, row) > threshold)
            {
                return -1;
            }
        }

        var distance = _rows[option.Length % 3][_lower.Length];
        return distance <= threshold ? distance : -1;
    }

    /// <summary>Fills a row and gives its smallest cell, below which the distance cannot fall any more.</summary>
    private int FillRow(string option, int row)
    {
        var (twoUp, up, current) = (_rows[(row + 1) % 3], _rows[(row - 1) % 3], _rows[row % 3]);
        var smallest = current[0] = row;
        for (var column = 1; column <= _lower.Length; column++)
        {
            var replaced = up[column - 1] + (option[row - 1] == _lower[column - 1] ? 0 : 1);
            var cell = Math.Min(Math.Min(up[column], current[column - 1]) + 1, replaced);
            if (row > 1 && column > 1 && option[row - 1] == _lower[column - 2] && option[row - 2] == _lower[column - 1])
            {
                cell = Math.Min(cell, twoUp[column - 2] + 1);
            }

            current[column] = cell;
            smallest = Math.Min(smallest, cell);
        }

        return smallest;
    }

    /// <summary>Lower case as in JavaScript, where the dotted capital I becomes two characters.</summary>
    private static string ToLower(string text) =>
        (text.Contains('\u0130', StringComparison.Ordinal) ? text.Replace("\u0130", "i\u0307", StringComparison.Ordinal) : text).ToLowerInvariant();
}
