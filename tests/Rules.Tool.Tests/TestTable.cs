namespace Digital40.Rules.Tool.Tests;

/// <summary>Reads test data that stands in a file: cells with a tab between them, lines that begin with <c>#</c> say nothing.</summary>
internal static class TestTable
{
    /// <summary>The rows of a file.</summary>
    public static TheoryData<TFirst, TSecond> Read<TFirst, TSecond>(string file, Func<string[], (TFirst First, TSecond Second)> row)
    {
        var data = new TheoryData<TFirst, TSecond>();
        foreach (var cells in File.ReadLines(TestFiles.Path(file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
        {
            var (first, second) = row(cells);
            data.Add(first, second);
        }

        return data;
    }
}
