using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>Compiles what a repository holds.</summary>
public static class RuleRepositoryExtensions
{
    /// <summary>Compiles the rules of a repository.</summary>
    /// <param name="repository">The repository.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository) => repository.Compile(CancellationToken.None);

    /// <summary>Compiles the rules of a repository.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="cancellationToken">Ends the compilation early.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository, CancellationToken cancellationToken) =>
        new RuleCompiler().Compile(repository.GetRuleSets(), cancellationToken);

    /// <summary>Compiles the rules of a repository.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="options">Settings of the compiler.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled.</exception>
    public static ISessionFactory Compile(this IRuleRepository repository, RuleCompilerOptions options) =>
        new RuleCompiler(options).Compile(repository.GetRuleSets());
}
