using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HotelPrivacy.AccessControl.Model;

/// <summary>Hashes and checks passwords (PBKDF2 with HMAC-SHA-512, format of ASP.NET Core Identity).</summary>
internal sealed class Passwords
{
    /// <summary>The shortest password taken (NIST SP 800-63B asks for at least 8; length is what helps).</summary>
    public const int MinimumLength = 12;

    /// <summary>The longest password taken.</summary>
    public const int MaximumLength = 200;

    // Shorter names turn up in good passwords by chance.
    private const int ShortestName = 4;

    private static readonly object Nobody = new();
    private readonly PasswordHasher<object> hasher;
    private readonly Lazy<string> decoy;

    /// <summary>Takes its strength from the options.</summary>
    public Passwords(SignInOptions options)
    {
        hasher = new PasswordHasher<object>(Options.Create(new PasswordHasherOptions { IterationCount = options.PasswordIterations }));
        decoy = new Lazy<string>(() => Hash(Convert.ToHexString(RandomNumberGenerator.GetBytes(16))));
    }

    /// <summary>The hash to store.</summary>
    public string Hash(string password) => hasher.HashPassword(Nobody, password);

    /// <summary>Checks a password. Without a stored hash it works as long and fails, so that time does not tell whether a person exists.</summary>
    public PasswordVerificationResult Verify(string? storedHash, string password)
    {
        var result = hasher.VerifyHashedPassword(Nobody, storedHash ?? decoy.Value, password);
        return storedHash is null ? PasswordVerificationResult.Failed : result;
    }

    /// <summary>Whether a person with this e-mail may take the password: not one that holds the e-mail or its first part.</summary>
    public static bool IsAcceptable(string password, string email) =>
        email.Split('@')[0] is not { Length: >= ShortestName } name || !password.Contains(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The e-mail as it is stored and looked up.</summary>
    public static string NormaliseEmail(string email) => email.Trim().ToLowerInvariant();
}
