using System.Globalization;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Crash;

/// <summary>Makes up activities of the sample province.</summary>
internal sealed class LoadFacts(IReadOnlyList<Indicator> activities, Random random)
{
    /// <summary>A fact of any office, shown by a link.</summary>
    public Dictionary<string, object?> Content(string url)
    {
        var indicator = activities[random.Next(activities.Count)];
        return new()
        {
            ["office"] = Office(),
            ["indicator"] = indicator.Code,
            ["item"] = Pick(indicator.Items.Keys),
            ["date"] = Date(),
            ["attributes"] = indicator.Attributes.Values.Select(attribute => new { name = attribute.Name, value = Pick(attribute.Values.Keys) ?? "a" }).ToArray(),
            ["evidence"] = new[] { new { url } },
        };
    }

    /// <summary>The code of an office.</summary>
    public string Office() => (3100 + random.Next(24)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A day of months whose reports stay out of the way.</summary>
    public string Date() => new DateOnly(2025, 1, 1).AddDays(random.Next(90)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string? Pick(IEnumerable<string> values) => values.ToArray() is { Length: > 0 } all ? all[random.Next(all.Length)] : null;
}
