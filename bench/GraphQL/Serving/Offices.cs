using System.Globalization;
using Digital40.GraphQL.Binding;

namespace Digital40.Bench.GraphQL.Serving;

/// <summary>Twenty offices with 24 districts each, in memory: 20 nodes without the districts, 500 with them.</summary>
[QueryType]
public static class Offices
{
    /// <summary>The offices.</summary>
    internal static IReadOnlyList<Office> All { get; } = [.. Enumerable.Range(1, 20).Select(Make)];

    /// <summary>The field <c>offices</c>.</summary>
    public static IReadOnlyList<Office> GetOffices(int first) => first >= All.Count ? All : [.. All.Take(first)];

    private static Office Make(int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"office-{number:D4}"),
        string.Create(CultureInfo.InvariantCulture, $"P{number:D4}"),
        string.Create(CultureInfo.InvariantCulture, $"Provincial office number {number:D2}"),
        number * 1.25,
        number % 3 != 0,
        [.. Enumerable.Range(1, 24).Select(district => MakeDistrict(number, district))]);

    private static District MakeDistrict(int number, int district) => new(
        string.Create(CultureInfo.InvariantCulture, $"district-{number:D2}{district:D2}"),
        string.Create(CultureInfo.InvariantCulture, $"D{number:D2}{district:D2}"),
        string.Create(CultureInfo.InvariantCulture, $"District number {district:D2} of {number:D2}"),
        district * 0.75,
        district % 2 == 0);
}
