using Digital40.Rules.Explanations;
using Digital40.Rules.Facts;
using Digital40.Rules.Tests.Oracle;

namespace Digital40.Rules.Tests.Explanations;

public sealed class CriterionExplanationTests
{
    [Fact]
    public void Explanation_OfAScore_SaysPointsLevelAndState()
    {
        var sheet = new OracleSheet()
            .Activity("training.session", "2025-02-01", "organiser=self tool=gis")
            .Activity("awareness.session", "2025-02-01", "form=media", evidence: EvidenceStatus.Verified);
        var explanation = Explained.Of(sheet, "1.2", "2025-03-01");
        Assert.Equal("Knowledge of information tools: 5 of 10 points", explanation.PointsText.En);
        Assert.Equal("Level 2, 5 points: Fewer than six trainings, with evidence", explanation.LevelText.En);
        Assert.Equal("Confirmed points: 0 of 10", explanation.ConfirmedText.En);
        Assert.Equal("Points still within reach: 10 of 10", explanation.CeilingText.En);
        Assert.Equal(("Reported", "level 1.2/2", "L103", 2), (explanation.StateText.En, explanation.Rule, explanation.RuleClause, explanation.Level));
        Assert.Equal("Next is level 3, 5 points more: Six trainings or more, with evidence", explanation.NextText.En);
        Assert.Equal("การสร้างความรู้ความเข้าใจในการใช้เครื่องมือสารสนเทศเพื่อการพัฒนาชุมชน ได้ 5 จาก 10 คะแนน", explanation.PointsText.Th);
        Assert.Equal("ระดับถัดไปคือ 3 ได้เพิ่มอีก 5 คะแนน: จัดเองตั้งแต่ ๖ ครั้ง พร้อมหลักฐาน", explanation.NextText.Th);
    }

    [Fact]
    public void Explanation_WithoutALevel_SaysSo()
    {
        var explanation = Explained.Of(new OracleSheet(), "2.1");
        Assert.Equal("Basic-needs survey: no level reached", explanation.LevelText.En);
        Assert.Equal((null, null, "Not reported"), (explanation.Rule, explanation.RuleClause, explanation.StateText.En));
    }

    [Fact]
    public void Explanation_OfAMeasuresPoints_NamesTheMeasure()
    {
        var explanation = Explained.Of(new OracleSheet().Judgement("1.1", "a", 2), "5");
        Assert.Equal("The points are the Mean points of the raters: 2", explanation.LevelText.En);
        Assert.Equal("measure 5/judgement", explanation.Rule);
    }

    [Fact]
    public void Explain_ACard_ExplainsItsCriteriaInOrder()
    {
        var card = Explained.Card(new OracleSheet(1), office: OracleSheet.District);
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3", "4.1"], Explainer.Explain(card).Select(explanation => explanation.Code));
        Assert.All(Explainer.Explain(card), explanation => Assert.Equal("Mueang Buri Ram", explanation.OfficeName.En));
    }

    [Fact]
    public void OfficeName_OfTheSheet_ComesBeforeTheEditions()
    {
        var sheet = new FactSheet(2568, [new Office("3100", OfficeKind.Province) { NameTh = "จังหวัด", NameEn = "Province" }, new Office("9901", OfficeKind.Province)], []);
        var cards = Scoring.Editions2568.Scorer().ScoreAll(sheet);
        Assert.Equal("Province", Explainer.Explain(cards[0])[0].OfficeName.En);
        Assert.Equal("9901", Explainer.Explain(cards[1])[0].OfficeName.En);
    }
}
