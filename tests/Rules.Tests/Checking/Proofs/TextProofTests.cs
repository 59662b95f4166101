using Digital40.Rules.Checking;

namespace Digital40.Rules.Tests.Checking.Proofs;

/// <summary>Clauses that cannot be looked up, numbers without one, and wordings that are not in their language.</summary>
public sealed class TextProofTests
{
    [Theory]
    [InlineData("see above")]
    [InlineData("L91-L83")]
    [InlineData("L78 L79")]
    [InlineData("78")]
    public void Clauses_ThatCannotBeLookedUp_AreShown(string clause)
    {
        var edition = CheckedEdition.With(("clause: L83-L89", $"clause: {clause}"));
        edition.AssertFails(
            ProofCodes.Clauses,
            $"{edition.PlaceOf($"{clause}\n    levels:")} criteria/1.1/measures/forms/clause: '{clause}' cannot be looked up: a clause is lines such as L78 or L61, L64-L91");
    }

    [Theory]
    [InlineData("12")]
    [InlineData("2025-06-30")]
    [InlineData(">= 5")]
    [InlineData(">= 47 %")]
    public void Clauses_OfANumberWithoutOne_AreShown(string number)
    {
        var edition = CheckedEdition.With(("forms: { kind: count, th: รูปแบบ, en: forms }", $"forms: {{ kind: count, th: รูปแบบ, en: \"{number}\" }}"));
        var failure = Assert.Single(edition.Failures(ProofCodes.Clauses));
        Assert.Equal(("units/forms/en", $"'{number}' has no clause"), (failure.Place.Path, failure.Message));
    }

    [Fact]
    public void Wordings_WithThaiInTheEnglishOne_AreShown()
    {
        var edition = CheckedEdition.With(("en: Security awareness activity }", "en: ความตระหนัก }"));
        edition.AssertFails(ProofCodes.Wordings, $"{edition.PlaceOf("ความตระหนัก }")} indicators/awareness.session/title/en: the English wording has Thai letters: 'ความตระหนัก'");
    }

    [Fact]
    public void Wordings_WithoutThaiInTheThaiOne_AreShown()
    {
        var edition = CheckedEdition.With(("facebook: { th: เฟซบุ๊ก", "facebook: { th: Fb"));
        edition.AssertFails(ProofCodes.Wordings, $"{edition.PlaceOf("Fb, en: Facebook")} indicators/click.promotion/attributes/channel/values/facebook/th: the Thai wording has no Thai letters: 'Fb'");
    }

    [Fact]
    public void Wordings_OfPlaceholdersAloneOrOfTheSameName_ArePassed()
    {
        var edition = CheckedEdition.With(("smart-bmn: { th: Smart bmn, en: Smart bmn }", "smart-bmn: { th: BMN, en: BMN }"));
        Assert.Empty(edition.Failures(ProofCodes.Wordings));
        Assert.Contains("value.number: { th: \"{value} {unit}\", en: \"{value} {unit}\" }", edition.Content, StringComparison.Ordinal);
    }
}
