using Digital40.Rules.Facts;

namespace Digital40.Rules.Scoring;

/// <summary>The facts of a sheet by office, and the districts of each province.</summary>
public sealed class FactIndex
{
    private readonly Dictionary<string, IReadOnlyList<Fact>> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _districts = new(StringComparer.Ordinal);

    /// <summary>Indexes a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    public FactIndex(FactSheet sheet)
    {
        Sheet = sheet;
        var facts = sheet.Facts;
        for (var (start, end) = (0, 0); start < facts.Count; start = end)
        {
            var office = facts[start].Office;
            do
            {
                end++;
            }
            while (end < facts.Count && facts[end].Office == office);

            AddRun(office, new FactRun(facts, start, end - start));
        }

        foreach (var member in sheet.Offices)
        {
            if (member.Parent is { } parent)
            {
                AddDistrict(parent, member.Code);
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

    /// <summary>Adds facts of an office. They mostly stand together in a sheet, and are then left where they are.</summary>
    private void AddRun(string office, FactRun run)
    {
        if (_facts.TryAdd(office, run))
        {
            return;
        }

        if (_facts[office] is not List<Fact> facts)
        {
            _facts[office] = facts = [.. _facts[office]];
        }

        facts.AddRange(run);
    }

    private void AddDistrict(string province, string district)
    {
        if (!_districts.TryGetValue(province, out var districts))
        {
            _districts.Add(province, districts = []);
        }

        districts.Add(district);
    }
}
