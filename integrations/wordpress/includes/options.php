<?php
/**
 * What a page can choose: the table of the release (`options.json`), and what this site chose of it.
 *
 * @package Steunwijzer
 */

namespace Steunwijzer;

defined( 'ABSPATH' ) || exit;

/** The row in the table of options of WordPress. */
const SETTINGS = 'steunwijzer_settings';

/**
 * Options that are chosen for the whole site, by whoever may change settings. `inline` puts the guide where
 * other scripts of the page can look, and a partner file brings telephone numbers: not for every author.
 */
const FOR_THE_SITE = array( 'mode', 'partner' );

/**
 * Every option, by name: `label`, `hint`, `always`, and `values` (each with its label) or `starts`.
 *
 * @return array<string, array<string, mixed>>
 */
function options(): array {
	static $options = null;
	if ( null === $options ) {
		$table   = wp_json_file_decode( dirname( MAIN ) . '/options.json', array( 'associative' => true ) );
		$options = is_array( $table ) ? array_column( $table, null, 'name' ) : array();
	}
	return $options;
}

/**
 * The options that an author chooses for one block or shortcode.
 *
 * @return array<string, array<string, mixed>>
 */
function options_of_a_page(): array {
	return array_diff_key( options(), array_flip( FOR_THE_SITE ) );
}

/**
 * The value as it may be printed; empty when it is none of this option.
 *
 * @param string $name  Name of the option.
 * @param mixed  $value What somebody chose or wrote.
 */
function accepted( string $name, $value ): string {
	$option = options()[ $name ] ?? null;
	$value  = is_scalar( $value ) ? trim( (string) $value ) : '';
	if ( null === $option || '' === $value ) {
		return '';
	}
	if ( isset( $option['values'] ) ) {
		return in_array( $value, array_column( $option['values'], 0 ), true ) ? $value : '';
	}
	if ( isset( $option['starts'] ) ) {
		// A word, or a page below one: `naaste`, `hulp/huisarts`. The guide says in the console which it knows.
		return preg_match( '~^[a-z][a-z_-]*(/[a-z0-9_-]+)?$~', $value ) ? $value : '';
	}
	return partner_address( $value );
}

/**
 * What was chosen for the whole site.
 *
 * @return array{folder: string, options: array<string, string>}
 */
function settings(): array {
	$stored  = get_option( SETTINGS, array() );
	$stored  = is_array( $stored ) ? $stored : array();
	$options = is_array( $stored['options'] ?? null ) ? $stored['options'] : array();
	return array(
		'folder'  => is_string( $stored['folder'] ?? null ) ? $stored['folder'] : '',
		'options' => $options,
	);
}
