namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Every office of an office file has a code that stands once, and a kind.</summary>
/// <param name="known">Offices by code, for what is left out.</param>
/// <param name="problems">What is wrong.</param>
internal sealed class ListedOfficeCheck(IReadOnlyDictionary<string, Office> known, FactProblems problems)
{
    private static readonly string[] Kinds = ["department", "province", "district"];
    private readonly Dictionary<string, SourcePlace> _places = new(StringComparer.Ordinal);

    /// <summary>The office, or <c>null</c> where anything is wrong with it.</summary>
    public ListedOffice? Check(RawOffice raw)
    {
        if (!raw.Code.IsGiven())
        {
            if (!raw.IsUnreadable)
            {
                problems.Add(FactErrorCodes.OfficeCodeMissing, raw.Place, null, "The office has no code.", "a code such as 3101", "nothing");
            }

            return null;
        }

        var edition = known.GetValueOrDefault(raw.Code);
        return RankOf(raw, edition) is { } rank && IsNew(raw)
            ? new ListedOffice(raw.Code, rank, ParentOf(raw, edition), raw.NameTh ?? edition?.NameTh, raw.NameEn ?? edition?.NameEn, raw.Place.Line, raw.Place.Column)
            : null;
    }

    private static string? ParentOf(RawOffice raw, Office? edition)
    {
        var parent = raw.Parent ?? (raw.Kind is null or "district" ? edition?.Parent : null);
        return parent.IsGiven() ? parent : null;
    }

    private bool IsNew(RawOffice raw)
    {
        if (_places.TryAdd(raw.Code!, raw.Place))
        {
            return true;
        }

        var found = $"{Quoted.Text(raw.Code!)}, which is in line {_places[raw.Code!].Line} already";
        problems.Add(FactErrorCodes.OfficeDuplicate, raw.Place, null, "Two offices have the same code.", "each code once", found);
        return false;
    }

    private OfficeRank? RankOf(RawOffice raw, Office? edition)
    {
        switch (raw.Kind)
        {
            case "department":
                return OfficeRank.Department;
            case "province":
                return OfficeRank.Province;
            case "district":
                return OfficeRank.District;
            case null when edition is not null:
                return edition.Kind == OfficeKind.Province ? OfficeRank.Province : OfficeRank.District;
            case null when raw.IsUnreadable:
                return null;
            case null:
                Refuse(FactErrorCodes.OfficeKindMissing, raw, "has no kind", "nothing");
                return null;
            default:
                Refuse(FactErrorCodes.OfficeKindUnknown, raw, "is of an unknown kind", Quoted.WithNearest(raw.Kind, Kinds));
                return null;
        }
    }

    private void Refuse(string code, RawOffice raw, string fault, string found) =>
        problems.Add(code, raw.Place, null, $"The office {Quoted.Text(raw.Code!)} {fault}.", Quoted.OneOf(Kinds), found);
}
