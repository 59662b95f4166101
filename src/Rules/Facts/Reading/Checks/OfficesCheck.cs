namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Each code stands once, and every district belongs to a province among them.</summary>
internal static class OfficesCheck
{
    /// <summary>The offices by code, in the order given; of two with the same code the first.</summary>
    public static OrderedDictionary<string, Office> Check(IReadOnlyList<PlacedOffice> offices, FactProblems problems)
    {
        var byCode = new OrderedDictionary<string, Office>(StringComparer.Ordinal);
        var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var (office, at, _) in offices)
        {
            if (byCode.TryAdd(office.Code, office))
            {
                places.Add(office.Code, at);
                continue;
            }

            var first = places[office.Code].Line is > 0 and var line ? $", which is in line {line} already" : " again";
            problems.Add(FactErrorCodes.OfficeDuplicate, at, null, "Two offices have the same code.", "each code once", $"{Quoted.Text(office.Code)}{first}");
        }

        CheckParents(offices, problems);
        return byCode;
    }

    private static void CheckParents(IReadOnlyList<PlacedOffice> offices, FactProblems problems)
    {
        // An office that is not sound may have been meant as a province.
        var provinces = offices.Where(each => each.Office.Kind == OfficeKind.Province || !each.IsSound).Select(each => each.Office.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (office, place, isSound) in offices)
        {
            if (office is { Kind: OfficeKind.Province, Parent: { } parent })
            {
                problems.Warn(FactErrorCodes.PartUnused, place, null, $"The province {Quoted.Text(office.Code)} has a parent.", "no parent", $"{Quoted.Text(parent)}, which is ignored");
            }
            else if (isSound && office is { Kind: OfficeKind.District })
            {
                CheckParent(office, place, provinces, problems);
            }
        }
    }

    private static void CheckParent(Office office, SourcePlace place, HashSet<string> provinces, FactProblems problems)
    {
        if (office.Parent is null)
        {
            problems.Add(FactErrorCodes.ParentMissing, place, null, $"The district {Quoted.Text(office.Code)} has no parent.", "the code of its province", "nothing");
        }
        else if (!provinces.Contains(office.Parent))
        {
            var found = Quoted.Text(office.Parent);
            problems.Add(FactErrorCodes.ParentUnknown, place, null, $"The parent of the district {Quoted.Text(office.Code)} is not a province.", Quoted.OneOf(provinces), found);
        }
    }
}
