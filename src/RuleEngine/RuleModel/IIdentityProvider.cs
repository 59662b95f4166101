namespace Digital40.RuleEngine.RuleModel;

/// <summary>A fact that says by which value it is recognised in working memory, instead of by itself.</summary>
public interface IIdentityProvider
{
    /// <summary>A value whose equality decides whether two facts are the same fact; it must not change while the fact is in memory.</summary>
    object GetIdentity();
}
