using System.Globalization;
using Digital40.Rules.Facts;

namespace Digital40.Api.Tests.Scores.WhatIf;

/// <summary>Facts as inputs of the service.</summary>
internal static class SheetJson
{
    public static object Of(FactSheet sheet, bool withNames = false) =>
        new { edition = sheet.Edition, offices = sheet.Offices.Select(office => Office(office, "", withNames)), facts = sheet.Facts.Select(fact => Fact(fact, "")) };

    /// <summary>Several sheets as one, each with offices and ids of its own.</summary>
    public static object Of(IReadOnlyList<(string Prefix, FactSheet Sheet)> sheets) => new
    {
        edition = sheets[0].Sheet.Edition,
        offices = sheets.SelectMany(one => one.Sheet.Offices.Select(office => Office(office, one.Prefix, false))),
        facts = sheets.SelectMany(one => one.Sheet.Facts.Select(fact => Fact(fact, one.Prefix))),
    };

    /// <summary>A fact to score without storing it: its parts that are there.</summary>
    public static Dictionary<string, object> Fact(Fact fact, string prefix)
    {
        var input = Parts(fact, prefix);
        input["id"] = prefix + fact.Id;
        input["evidence"] = fact.Evidence.Select(evidence => Given(("url", evidence.Url), ("status", evidence.Status.ToString().ToUpperInvariant()), ("channel", evidence.Channel)));
        return input;
    }

    /// <summary>A fact to record: its evidence is pending.</summary>
    public static Dictionary<string, object> Recorded(Fact fact, string prefix)
    {
        var input = Parts(fact, prefix);
        input["evidence"] = fact.Evidence.Select(evidence => Given(("url", evidence.Url), ("channel", evidence.Channel)));
        return input;
    }

    private static Dictionary<string, object> Parts(Fact fact, string prefix) => Given(
        ("office", prefix + fact.Office),
        ("indicator", fact.Indicator),
        ("item", fact.Item),
        ("date", fact.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("month", fact.Month?.ToString()),
        ("value", (fact as Figure)?.Value),
        ("outOf", (fact as Figure)?.OutOf),
        ("done", (fact as Flag)?.Done),
        ("rater", (fact as Judgement)?.Rater),
        ("points", (fact as Judgement)?.Points),
        ("attributes", fact.Attributes.Count == 0 ? null : fact.Attributes.Select(attribute => new { name = attribute.Key, value = attribute.Value })));

    private static Dictionary<string, object> Office(Office office, string prefix, bool withNames) => Given(
        ("code", prefix + office.Code),
        ("kind", office.Kind.ToString().ToUpperInvariant()),
        ("parent", office.Parent is null ? null : prefix + office.Parent),
        ("nameTh", withNames ? office.NameTh : null),
        ("nameEn", withNames ? office.NameEn : null));

    private static Dictionary<string, object> Given(params IEnumerable<(string Name, object? Value)> parts) =>
        parts.Where(part => part.Value is not null).ToDictionary(part => part.Name, part => part.Value!);
}
