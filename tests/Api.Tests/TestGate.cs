using System.Security.Claims;
using Digital40.Api.Access;

namespace Digital40.Api.Tests;

/// <summary>A gate that lets callers do what a test says, and what their roles allow while it says nothing.</summary>
internal sealed class TestGate(RoleGrants grants, TimeProvider time) : Gate(grants, time)
{
    private volatile Actor? _actor;

    /// <summary>From now on callers may do this alone.</summary>
    public void Let(params IEnumerable<(Operation Operation, OfficeScope Scope)> scopes) =>
        _actor = new Actor("tester", scopes.ToDictionary(scope => scope.Operation, scope => scope.Scope));

    /// <summary>From now on callers may do what their roles allow; one who says nothing may do everything.</summary>
    public void LetEverything() => _actor = null;

    /// <summary>The scope of an officer of one office.</summary>
    public static OfficeScope Office(string code) => new(false, new HashSet<string>(), new HashSet<string> { code });

    /// <summary>The scope of an officer of a province.</summary>
    public static OfficeScope Province(string code) => new(false, new HashSet<string> { code }, new HashSet<string>());

    public override ValueTask<Actor> AdmitAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        _actor is { } actor ? new(actor) : base.AdmitAsync(user, cancellationToken);

    public override ValueTask<Actor> ReadmitAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        _actor is { } actor ? new(actor) : base.ReadmitAsync(user, cancellationToken);
}
