namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>
/// Every office has a code and a kind. Where it gives no kind it is taken for the edition's office of that code; names that it does not give are the
/// edition's in any case.
/// </summary>
/// <param name="known">The edition's offices by code.</param>
/// <param name="problems">What is wrong.</param>
internal sealed class RawOfficeCheck(IReadOnlyDictionary<string, Office> known, FactProblems problems)
{
    private static readonly string[] Kinds = ["province", "district"];

    /// <summary>The office, or <c>null</c> where it has no code.</summary>
    public PlacedOffice? Check(RawOffice raw)
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
        var kind = KindOf(raw, edition);
        var parent = raw.Parent ?? (raw.Kind is null ? edition?.Parent : null);
        var office = new Office(raw.Code, kind ?? OfficeKind.District, parent.IsGiven() ? parent : null)
        {
            NameTh = raw.NameTh ?? edition?.NameTh,
            NameEn = raw.NameEn ?? edition?.NameEn,
        };
        return new PlacedOffice(office, raw.Place, kind is not null && !raw.IsUnreadable);
    }

    private OfficeKind? KindOf(RawOffice raw, Office? edition)
    {
        switch (raw.Kind)
        {
            case "province":
                return OfficeKind.Province;
            case "district":
                return OfficeKind.District;
            case null when edition is not null:
                return edition.Kind;
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
