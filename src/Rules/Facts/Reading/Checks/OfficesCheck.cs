using System.Globalization;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Each code stands once, and every district belongs to a province among them.</summary>
internal static class OfficesCheck
{
    /// <summary>The offices by code, in the order given; of two with the same code the first.</summary>
    public static OrderedDictionary<string, Office> Check(IReadOnlyList<PlacedOffice> offices, FactProblems problems)
    {
        var byCode = new OrderedDictionary<string, Office>(StringComparer.Ordinal);
        var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var (position, (office, at, _)) in offices.Index())
        {
            if (byCode.TryAdd(office.Code, office))
            {
                places.Add(office.Code, at);
                continue;
            }

            var first = places[office.Code].Line is > 0 and var line ? $", which is in line {line} already" : " again";
            problems.Add(
                FactErrorCodes.OfficeDuplicate, at, null, "Two offices have the same code.", "each code once", $"{Quoted.Text(office.Code)}{first}",
                PartOf(position, "code"));
        }

        CheckParents(offices, problems);
        return byCode;
    }

    /// <summary>Adds that there are none.</summary>
    public static void RefuseNone(SourcePlace place, FactProblems problems) =>
        problems.Add(FactErrorCodes.OfficesMissing, place, null, "There are no offices.", "at least one office", "none");

    private static void CheckParents(IReadOnlyList<PlacedOffice> offices, FactProblems problems)
    {
        // An office that is not sound may have been meant as a province.
        var provinces = offices
            .Where(each => each.Office.Kind == OfficeKind.Province || !each.IsSound)
            .Select(each => each.Office.Code)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (position, (office, place, isSound)) in offices.Index())
        {
            if (office is { Kind: OfficeKind.Province, Parent: { } parent })
            {
                var message = $"The province {Quoted.Text(office.Code)} has a parent.";
                problems.Warn(FactErrorCodes.PartUnused, place, null, message, "no parent", $"{Quoted.Text(parent)}, which is ignored");
            }
            else if (isSound && office is { Kind: OfficeKind.District })
            {
                CheckParent(office, place, PartOf(position, "parent"), provinces, problems);
            }
        }
    }

    private static void CheckParent(Office office, SourcePlace place, string part, HashSet<string> provinces, FactProblems problems)
    {
        var district = Quoted.Text(office.Code);
        if (office.Parent is null)
        {
            var message = $"The district {district} has no parent.";
            problems.Add(FactErrorCodes.ParentMissing, place, null, message, "the code of its province", "nothing", part);
        }
        else if (!provinces.Contains(office.Parent))
        {
            var message = $"The parent of the district {district} is not a province.";
            problems.Add(FactErrorCodes.ParentUnknown, place, null, message, Quoted.OneOf(provinces), Quoted.Text(office.Parent), part);
        }
    }

    private static string PartOf(int position, string part) => string.Create(CultureInfo.InvariantCulture, $"offices.{position}.{part}");
}
