using Digital40.Rules.Facts;

namespace Digital40.Rules.Scoring;

/// <summary>The facts of a sheet by office, and the districts of each province.</summary>
public sealed class FactIndex
{
    private readonly Dictionary<string, List<Fact>> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _districts = new(StringComparer.Ordinal);

    /// <summary>Indexes a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    public FactIndex(FactSheet sheet)
    {
        Sheet = sheet;
        string? office = null;
        List<Fact> facts = [];
        for (var i = 0; i < sheet.Facts.Count; i++)
        {
            var fact = sheet.Facts[i];
            if (fact.Office != office)
            {
                office = fact.Office;
                facts = ListOf(_facts, office);
            }

            facts.Add(fact);
        }

        foreach (var member in sheet.Offices)
        {
            if (member.Parent is { } parent)
            {
                ListOf(_districts, parent).Add(member.Code);
            }
        }
    }

    /// <summary>The sheet.</summary>
    public FactSheet Sheet { get; }

    /// <summary>The facts that an office has reported, in the sheet's order; may be empty.</summary>
    /// <param name="office">The office's code.</param>
    public IReadOnlyList<Fact> FactsOf(string office) => _facts.GetValueOrDefault(office) ?? [];

    /// <summary>The codes of a province's districts, in the sheet's order; empty for a district.</summary>
    /// <param name="office">The office.</param>
    public IReadOnlyList<string> DistrictsOf(Office office) => _districts.GetValueOrDefault(office.Code) ?? [];

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
