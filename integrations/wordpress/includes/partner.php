<?php
/**
 * The partner file: the numbers and pages of whoever has this site. Its address is in the settings, or its text
 * is; then the plugin hands it out itself.
 *
 * @package Steunwijzer
 */

namespace Steunwijzer;

defined( 'ABSPATH' ) || exit;

/** The row with the text of the file. It is read only when a browser asks for the file. */
const PARTNER_TEXT = 'steunwijzer_partner';

/** What a browser asks for: `/?steunwijzer=partner.json`. */
const PARTNER_NAME = 'partner.json';

/** The guide reads no more than this, in bytes. */
const PARTNER_AT_MOST = 65536;

// Not under /wp-json/: many sites close that to whoever is not logged in. Before anything is looked up for a page.
add_action( 'init', __NAMESPACE__ . '\\hand_out_partner_file', 1 );

/** Answers with the partner file, when that is what was asked for. */
function hand_out_partner_file(): void {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Everybody may read it, and reading changes nothing.
	$asked = isset( $_GET['steunwijzer'] ) ? sanitize_text_field( wp_unslash( $_GET['steunwijzer'] ) ) : '';
	if ( PARTNER_NAME !== $asked ) {
		return;
	}
	$text = partner_text();
	status_header( '' === $text ? 404 : 200 );
	header( 'Content-Type: application/json; charset=utf-8' );
	header( 'X-Content-Type-Options: nosniff' );
	header( 'Cache-Control: ' . ( '' === $text ? 'no-store' : 'public, max-age=300, must-revalidate' ) );
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON that was checked when it was stored, and never read as a page.
	echo '' === $text ? '{}' : $text;
	exit;
}

/** The text of the file; empty when there is none. */
function partner_text(): string {
	$text = get_option( PARTNER_TEXT, '' );
	return is_string( $text ) ? $text : '';
}

/** The address that the element is told: that of the text stored here, else what the settings name. */
function partner_in_use(): string {
	if ( '' !== partner_text() ) {
		return wp_make_link_relative( add_query_arg( 'steunwijzer', PARTNER_NAME, home_url( '/' ) ) );
	}
	return accepted( 'partner', settings()['options']['partner'] ?? '' );
}

/**
 * The address of a partner file as it may be printed; empty when the guide would not read it.
 *
 * @param string $written What somebody wrote.
 */
function partner_address( string $written ): string {
	return allowed_address( $written );
}
